/** What a graph has to be clicked on: asked of the service, so that the tests hold for whatever it understood. */

interface Term {
  readonly id: string;
  readonly name: string;
  readonly documentCount: number;
}

interface Beside extends Term {
  readonly neighbour: string;
}

export interface Picked {
  /** A term and what it became; what it became has no other predecessor and no successor. */
  readonly older: Term;
  readonly newer: Term;
  /** Who advocates the older. */
  readonly leader: Term;
  /** Two projects that are not one, each with a neighbour that the other has not, by what is stated of each alone. */
  readonly pair: readonly [Beside, Beside];
  readonly documents: number;
  /** The years between which the documents lie. */
  readonly from: number;
  readonly to: number;
}

const QUESTION = `{
  stats { documents firstDate lastDate }
  evolutions(first: 100) {
    edges { node { subject { id name kind documentCount } object { id name kind documentCount } } }
  }
}`;

const ADVOCATES = `query ($of: ID!) {
  neighbours(of: $of, kinds: [Leader], relations: [ADVOCATES], first: 1) { edges { node { id name documentCount } } }
}`;

const PROJECTS = `{
  entities(kind: Project, first: 60) {
    edges { node { id name documentCount neighbours(relations: [LOCATED_IN, VISITED, SERVES, INVESTS_IN], first: 20) { edges { node { name } } } } }
  }
}`;

/** Asks the service a question. Throws with its errors where it has no answer. */
export async function askService<T>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (data === undefined || errors) throw new Error(`no answer to ${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** The succession of a formulation that most documents speak of. Throws where the graph has none. */
export async function pick(url: string): Promise<Picked> {
  type Node = { readonly subject: Term & { kind: string }; readonly object: Term & { kind: string } };
  const { stats, evolutions } = await askService<{
    stats: { documents: number; firstDate: string; lastDate: string };
    evolutions: { edges: readonly { node: Node }[] };
  }>(url, QUESTION);
  const hops = evolutions.edges.map(({ node }) => node);
  const touching = (id: string): number => hops.filter((hop) => hop.subject.id === id || hop.object.id === id).length;
  const weight = (hop: Node): number => Math.min(hop.subject.documentCount, hop.object.documentCount);
  const [hop] = hops
    .filter(({ subject, object }) => subject.kind === 'Slogan' && object.kind === 'Slogan' && touching(object.id) === 1)
    .sort((a, b) => weight(b) - weight(a));
  if (!hop) throw new Error('the graph has no succession of formulations');
  const { neighbours } = await askService<{ neighbours: { edges: readonly { node: Term }[] } }>(url, ADVOCATES, {
    of: hop.subject.id,
  });
  const leader = neighbours.edges[0]?.node;
  if (!leader) throw new Error(`nobody advocates ${hop.subject.name}`);
  type Project = Term & { readonly neighbours: { readonly edges: readonly { readonly node: Term }[] } };
  const { entities } = await askService<{ entities: { edges: readonly { node: Project }[] } }>(url, PROJECTS);
  return {
    pair: pairOf(
      entities.edges.map(({ node: { neighbours: about, ...node } }) => ({
        ...node,
        about: about.edges.map((edge) => edge.node.name),
      })),
    ),
    older: hop.subject,
    newer: hop.object,
    leader,
    documents: stats.documents,
    from: Number(stats.firstDate.slice(0, 4)),
    to: Number(stats.lastDate.slice(0, 4)),
  };
}

function pairOf(all: readonly (Term & { readonly about: readonly string[] })[]): Picked['pair'] {
  for (const one of all)
    for (const other of all) {
      const mine = one.about.find((name) => !other.about.includes(name) && name !== other.name);
      const theirs = other.about.find((name) => !one.about.includes(name) && name !== one.name);
      if (mine && theirs)
        return [
          { ...one, neighbour: mine },
          { ...other, neighbour: theirs },
        ];
    }
  throw new Error('no two projects have different neighbours');
}

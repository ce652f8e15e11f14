import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** What GraphiQL opens with. */
const FIRST = `# 哪个提法演变成了哪个,何时,凭什么?
# Which formulation evolved into which, when, and how do we know?
query Evolution($of: ID! = "强新优富美高") {
  evolution(of: $of) {
    found
    steps {
      term { name kind }
      firstUsed
      lastUsed
      users { entity { name } useCount }
      frames { frame useCount }
    }
    hops {
      subject { name }
      object { name }
      kind
      origin
      confidence
      since
      reasons { zh en }
      evidence { quote start end document { title date } }
    }
    searched { documents from to uses }
  }
}
`;

/** GraphiQL as one page that loads nothing from elsewhere. */
export const graphiqlPage = (): string =>
  renderGraphiQL({
    title: 'Mailuo 脉络',
    defaultQuery: FIRST,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  });

"""usage: python3 examples/python/evolution.py [ADDRESS] [TERM]   (pip install 'gql[requests]')

Prints which formulation evolved into which, with the words that say so, and then every succession the graph has, page by page.
"""

import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

EVOLUTION = gql("""
  query Evolution($of: ID!) {
    evolution(of: $of) {
      hops {
        subject { name }
        object { name }
        kind
        since
        confidence
        evidence(first: 1) { quote document { title date } }
      }
    }
  }
""")

SUCCESSIONS = gql("""
  query Successions($after: String) {
    evolutions(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { subject { name } object { name } } }
    }
  }
""")


def main(address="http://127.0.0.1:4000", term="大强美富通"):
    client = Client(transport=RequestsHTTPTransport(url=f"{address}/graphql"))
    for hop in client.execute(EVOLUTION, variable_values={"of": term})["evolution"]["hops"]:
        print(f"{hop['subject']['name']} → {hop['object']['name']}  {hop['kind']} {hop['since'] or '?'} {hop['confidence']:.2f}")
        for words in hop["evidence"]:
            document = words["document"]
            print(f"    {document['date'] or '?'} {document['title']}: “{words['quote']}”")
    after, pairs = None, []
    while True:
        page = client.execute(SUCCESSIONS, variable_values={"after": after})["evolutions"]
        pairs += [edge["node"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    print(f"{len(pairs)} of {page['totalCount']} successions")


main(*sys.argv[1:])

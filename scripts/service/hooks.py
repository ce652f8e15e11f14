"""Values for the scalars of our own, which schemathesis cannot guess."""

import schemathesis
from hypothesis import strategies as st
from hypothesis_graphql import nodes

schemathesis.graphql.scalar("DatePrefix", st.sampled_from(["2019", "2021-03", "2021-03-05"]).map(nodes.String))
schemathesis.graphql.scalar("Offset", st.integers(0, 10_000).map(nodes.Int))
schemathesis.graphql.scalar("DateTime", st.just("2021-03-05T08:00:00Z").map(nodes.String))
schemathesis.graphql.scalar("File", st.just("x").map(nodes.String))

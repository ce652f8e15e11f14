"""What the notebook needs around its answers: asking, citing, drawing, comparing. It speaks only GraphQL or Bolt."""

"""Use cases: one function per thing the product does, over the ports. Each checks the right, applies the rule, writes
through the unit and plans the deliveries that follow."""

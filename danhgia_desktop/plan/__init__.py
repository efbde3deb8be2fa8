"""Work plans, their tasks, what was explained, and the figures that follow."""

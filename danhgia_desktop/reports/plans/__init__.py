"""Reports of plans: what is planned, how it went, who explains what, and the registers beside it."""

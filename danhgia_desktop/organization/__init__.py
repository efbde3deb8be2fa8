"""The agency, its units and people."""

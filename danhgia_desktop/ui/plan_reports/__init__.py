"""The reports of plans: chosen, looked at, printed, written to files."""

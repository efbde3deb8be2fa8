"""Who is working: chosen at the start and in the status line, named in the journal."""

"""Rule sets: the list, what each says, its editor, new versions, files."""

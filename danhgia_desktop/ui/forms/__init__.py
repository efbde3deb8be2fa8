"""Forms in which things are entered: fields with room for what is wrong with them, and the dialogs around them."""

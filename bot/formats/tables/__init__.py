"""Tables: a row for each thing that was said."""

"""Everything an adviser has to type again in I-MILO."""

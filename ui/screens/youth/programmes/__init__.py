"""The programmes of a person: deadlines, phases, rules, and the forms that write them."""

"""The pathway of a person on lanes: in a card, over the whole page, as a table, on paper."""

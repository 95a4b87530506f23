"""What a person does, did and will do: contracts, dates, employers, proofs."""

"""The aids of a person, and the projects that pay for part of the support."""

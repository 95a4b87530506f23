"""All the reference lists, each read when first needed."""

from functools import cached_property

from services.reference.communes import Communes
from services.reference.naf import Naf


class ReferenceLists:
    """Built once by ``main`` and passed on; safe to share between threads once read."""

    @cached_property
    def communes(self) -> Communes:
        """Communes of France."""
        return Communes.shipped()

    @cached_property
    def naf(self) -> Naf:
        """Activities of employers."""
        return Naf.shipped()

"""Figures of comparable missions locales: kept, boxed, and our place among them."""

from services.peers.position import PeerPosition, peer_position
from services.peers.store import latest_boxes, list_values, store
from services.peers.values import PeerValue, boxes_of

__all__ = [
    "PeerPosition",
    "PeerValue",
    "boxes_of",
    "latest_boxes",
    "list_values",
    "peer_position",
    "store",
]

"""Files that went to another mission locale, and one that came from one."""

import hashlib
import json
from datetime import timedelta

from models.transfer import IncomingTransfer, Transfer, TransferState
from services.demonstration.batch import Batch
from services.demonstration.draw import Draw
from services.demonstration.people import Person, Scene
from services.transfers import receipts
from services.transfers.receipts import Receipt

_CODE, _NAME = "06400100", "Mission locale de la Vésubie"
_CAME = 40  # rank of the person who came with a file


def leave_traces(scene: Scene, batch: Batch) -> None:
    """Leave what is left of two files gone elsewhere: a day, and where to."""
    for rank in range(2):
        draw = Draw(scene.seed, "gone", rank)
        sent_on = scene.span.until - timedelta(days=draw.between(40, 300))
        values = {
            "token": _token(scene, "gone", rank),
            "to_code": _CODE,
            "sent_on": sent_on,
            "digest": hashlib.sha256(f"gone {rank}".encode()).hexdigest(),
            "state": TransferState.ERASED,
            "confirmed_on": sent_on + timedelta(days=9),
            "erased_on": sent_on + timedelta(days=9),
        }
        batch.add(Transfer, draw.instant(sent_on), scene.office.director, values)


def welcome(scene: Scene, batch: Batch, person: Person, rank: int) -> None:
    """Say once that somebody came with a file of another mission locale."""
    if rank != _CAME:
        return
    draw = Draw(scene.seed, "came", rank)
    day = max(person.received_on, scene.span.start)
    token = _token(scene, "came", rank)
    receipt = Receipt(token, hashlib.sha256(token.encode()).hexdigest(), "03300200", day)
    notes = {
        "names": {
            "account": {"1": "Noémie Raybaud"},
            "site": {"1": "Saint-Martin"},
            "employer": {"1": "Scierie Giordan"},
        },
        "rows": {},
        "youth": {},
    }
    values = {
        "youth_id": person.id,
        "token": token,
        "from_code": _CODE,
        "from_name": _NAME,
        "received_on": day,
        "receipt": receipts.write(receipt, token.encode()),
        "notes": json.dumps(notes, ensure_ascii=False, sort_keys=True),
    }
    batch.add(IncomingTransfer, draw.instant(day), person.adviser, values)


def _token(scene: Scene, *key: object) -> str:
    text = "/".join(map(str, (scene.seed, *key)))
    return hashlib.sha256(text.encode()).hexdigest()[:32]

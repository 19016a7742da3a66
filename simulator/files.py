"""Files that passed through this Telegram: identifiers, sizes, and where they can be fetched."""

import base64
import hashlib
from dataclasses import dataclass
from pathlib import PurePosixPath

from simulator.errors import bad_request
from simulator.images import picture_size
from simulator.params import Params, Upload
from simulator.shapes import JsonObject

LARGEST_UPLOAD = 50 * 1024 * 1024
LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024

_PREFIXES = {"photo": "AgACAgIAAxkB", "document": "BQACAgIAAxkB", "voice": "AwACAgIAAxkB", "sticker": "CAACAgIAAxkB"}
_FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice", "sticker": "stickers"}
_TYPE_NAMES = {"photo": "Photo", "document": "Document", "voice": "VoiceNote", "sticker": "Sticker"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that Telegram holds; `kind` is photo, document, voice or sticker."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime_type: str
    data: bytes
    path: str
    width: int = 0
    height: int = 0

    def message_fields(self) -> JsonObject:
        """The field of a Message that shows this file."""
        size = len(self.data)
        base: JsonObject = {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": size}
        if self.kind == "photo":
            scale = min(1.0, 90 / max(self.width, self.height))
            thumb = {
                "file_id": self.id + "s",
                "file_unique_id": self.unique_id + "s",
                "file_size": size,
                "width": max(1, int(self.width * scale)),
                "height": max(1, int(self.height * scale)),
            }
            full = {**base, "width": self.width, "height": self.height}
            return {"photo": [thumb, full] if scale < 1 else [full]}
        if self.kind == "voice":
            return {"voice": {**base, "duration": 3, "mime_type": self.mime_type}}
        if self.kind == "sticker":
            shape = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
            return {"sticker": {**base, "width": 512, "height": 512, **shape}}
        return {"document": {**base, "file_name": self.name, "mime_type": self.mime_type}}


class FileStore:
    """All files, by `file_id` and, once `getFile` was called, by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._last = 0

    def add(self, kind: str, name: str, mime_type: str, data: bytes) -> StoredFile:
        """Keep a new file. Photos must be pictures within Telegram's measures."""
        width = height = 0
        if kind == "photo":
            width, height = _photo_measures(data)
        self._last += 1
        digest = hashlib.sha256(b"%d:" % self._last + data[:4096]).digest()
        token = base64.urlsafe_b64encode(digest[:24]).decode()
        extension = PurePosixPath(name).suffix or (".jpg" if kind == "photo" else "")
        stored = StoredFile(
            id=_PREFIXES[kind] + token,
            unique_id="AQAD" + base64.urlsafe_b64encode(digest[24:32]).decode().rstrip("="),
            kind=kind,
            name=name,
            mime_type=mime_type,
            data=data,
            path=f"{_FOLDERS[kind]}/file_{self._last}{extension}",
            width=width,
            height=height,
        )
        self._by_id[stored.id] = stored
        if kind == "photo":
            self._by_id[stored.id + "s"] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        """The file behind a `file_id`."""
        return self._by_id.get(file_id)

    def publish(self, file_id: str) -> JsonObject:
        """What `getFile` answers; from now on the file can be fetched by its path."""
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad_request("invalid file_id")
        if len(stored.data) > LARGEST_DOWNLOAD:
            raise bad_request("file is too big")
        self._by_path[stored.path] = stored
        return {
            "file_id": stored.id,
            "file_unique_id": stored.unique_id,
            "file_size": len(stored.data),
            "file_path": stored.path,
        }

    def at(self, path: str) -> StoredFile | None:
        """The published file at a path."""
        return self._by_path.get(path)

    def from_call(self, params: Params, name: str, kind: str) -> StoredFile:
        """The file named by a parameter: an upload, `attach://...` or a `file_id`."""
        upload = params.uploads.get(name)
        reference = params.string(name)
        if upload is None and reference.startswith("attach://"):
            upload = params.uploads.get(reference[len("attach://") :])
        if upload is not None:
            return self._take(upload, kind)
        if not reference:
            raise bad_request(f"there is no {kind} in the request")
        return self.resolve(reference, kind, params)

    def resolve(self, reference: str, kind: str, params: Params) -> StoredFile:
        """The file behind `attach://name`, a `file_id`; addresses are not fetched."""
        if reference.startswith("attach://"):
            upload = params.uploads.get(reference[len("attach://") :])
            if upload is None:
                raise bad_request("wrong file identifier/HTTP URL specified")
            return self._take(upload, kind)
        if reference.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        stored = self._by_id.get(reference)
        if stored is None:
            raise bad_request(
                "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
                if len(reference) > 20
                else "wrong file identifier/HTTP URL specified"
            )
        if stored.kind != kind:
            raise bad_request(f"can't use file of type {_TYPE_NAMES[stored.kind]} as {_TYPE_NAMES[kind]}")
        return stored

    def _take(self, upload: Upload, kind: str) -> StoredFile:
        if not upload.data:
            raise bad_request("file must be non-empty")
        return self.add(kind, upload.name or "file", upload.mime_type, upload.data)


def _photo_measures(data: bytes) -> tuple[int, int]:
    if len(data) > LARGEST_PHOTO:
        raise bad_request(
            f"file of size {len(data)} bytes is too big for a photo; the maximum size is {LARGEST_PHOTO} bytes"
        )
    size = picture_size(data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or min(width, height) < 1 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height

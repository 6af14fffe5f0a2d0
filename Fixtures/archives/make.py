"""Writes the archives of this folder. Their entries' bytes are told by `text` and by the tests alike."""

import gzip
import io
import os
import tarfile
import zipfile
import zlib

FOLDER = os.path.dirname(os.path.abspath(__file__))
DATE = (2025, 9, 30, 12, 0, 0)
SECONDS = 1759233600


def text(lines):
    """So many lines, no two neighbours alike."""
    return "".join(f"line {n * n % 997}\n" for n in range(lines)).encode()


# What the archives of all forms hold, in this order.
REPORTS = [("XA/XA-07.xml", text(60)), ("XA/empty.xml", b""), ("XB/XB-11.xml", text(400))]


def write(name, data):
    with open(os.path.join(FOLDER, name), "wb") as file:
        file.write(data)


def zip_of(entries, method=zipfile.ZIP_DEFLATED, seekable=True, zip64=False):
    class Pipe(io.RawIOBase):
        """Can't be sought in, so sizes and checksums follow the bytes."""

        def __init__(self):
            self.data = b""

        def writable(self):
            return True

        def write(self, data):
            self.data += bytes(data)
            return len(data)

    target = io.BytesIO() if seekable else Pipe()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = method
            info.create_system = 3
            info.external_attr = 0o644 << 16
            with archive.open(info, "w", force_zip64=zip64) as entry:
                entry.write(data)
    return target.getvalue() if seekable else target.data


def tar_of(entries, form):
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=form, errors="surrogateescape") as archive:
        for name, data in entries:
            info = tarfile.TarInfo(name)
            info.mtime = SECONDS
            if isinstance(data, tuple):
                info.type, info.linkname = data
                data = b""
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return target.getvalue()


def v7_of(entries):
    """The seventh edition's tar: no magic, no user names."""
    data = bytearray(tar_of(entries, tarfile.USTAR_FORMAT))
    offset = 0
    while data[offset]:
        size = int(data[offset + 124 : offset + 135], 8)
        data[offset + 257 : offset + 512] = bytes(255)
        data[offset + 148 : offset + 156] = b" " * 8
        data[offset + 148 : offset + 155] = b"%06o\0" % sum(data[offset : offset + 512])
        offset += 512 + (size + 511) // 512 * 512
    return bytes(data)


def gzip_of(data):
    return gzip.compress(data, 9, mtime=SECONDS)


def encrypted(data, password):
    """PKWARE's traditional encryption, of a stored entry. APPNOTE 6.1."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value, byte):
        return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF

    def update(byte):
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    for byte in password:
        update(byte)
    out = bytearray()
    for byte in bytes(11) + bytes([zlib.crc32(data) >> 24]) + data:
        mask = keys[2] | 2
        out.append(byte ^ ((mask * (mask ^ 1)) >> 8 & 0xFF))
        update(byte)
    return bytes(out)


def encrypted_zip(seekable):
    """A plain entry, one whose bytes, flag and sizes are put in by hand, and another plain one."""
    data = text(60)
    secret = encrypted(data, b"secret")
    entries = [("plain.xml", data), ("secret.xml", secret), ("after.xml", data)]
    whole = bytearray(zip_of(entries, zipfile.ZIP_STORED, seekable))
    start = whole.index(b"PK\3\4", 4)
    directory = whole.index(b"PK\1\2", whole.index(b"PK\1\2") + 4)
    for place in (start + 6, directory + 8):
        whole[place] |= 1
    if not seekable:
        return bytes(whole)
    for place in (start + 14, directory + 16):
        whole[place : place + 4] = zlib.crc32(data).to_bytes(4, "little")
    for place in (start + 22, directory + 24):
        whole[place : place + 4] = len(data).to_bytes(4, "little")
    return bytes(whole)


def other_name(data, name, other):
    """The name's bytes replaced, where Python would write no such name."""
    return data.replace(name, other)


NAMES = [
    ("../above.xml", b"1"),
    ("/absolute.xml", b"2"),
    ("Zoë.xml", b"3"),
    ("folder/", b""),
    ("folder/" + "long-" * 40 + "name.xml", b"4"),
    ("same.xml", b"5"),
    ("same.xml", b"6"),
]

if __name__ == "__main__":
    write("stored.zip", zip_of(REPORTS, zipfile.ZIP_STORED))
    write("deflated.zip", zip_of(REPORTS))
    write("descriptors.zip", zip_of(REPORTS, seekable=False))
    write("stored-descriptors.zip", zip_of(REPORTS, zipfile.ZIP_STORED, seekable=False))
    write("zip64.zip", zip_of(REPORTS, zip64=True))
    write("bzip2-inside.zip", zip_of(REPORTS, zipfile.ZIP_BZIP2))
    write("encrypted.zip", encrypted_zip(seekable=True))
    write("encrypted-descriptor.zip", encrypted_zip(seekable=False))
    write("empty.zip", zip_of([]))
    latin = other_name(zip_of(NAMES + [("Zo1.xml", b"7")]), b"Zo1.xml", b"Zo\xeb.xml")
    write("names.zip", latin)

    write("ustar.tar", tar_of(REPORTS, tarfile.USTAR_FORMAT))
    write("pax.tar", tar_of(REPORTS, tarfile.PAX_FORMAT))
    write("gnu.tar", tar_of(REPORTS, tarfile.GNU_FORMAT))
    write("v7.tar", v7_of(REPORTS))
    links = [
        ("link.xml", (tarfile.SYMTYPE, "same.xml")),
        ("hard-link.xml", (tarfile.LNKTYPE, "same.xml")),
        ("pipe", (tarfile.FIFOTYPE, "")),
        ("device", (tarfile.CHRTYPE, "")),
        ("all-of-it", (tarfile.DIRTYPE, "")),
    ]
    names = [(name, data) for name, data in NAMES if name != "folder/"] + [("Zo\udceb.xml", b"7")]
    write("names-pax.tar", tar_of(names, tarfile.PAX_FORMAT))
    write("names-gnu.tar", tar_of(names, tarfile.GNU_FORMAT))
    write("links.tar", tar_of([("same.xml", b"5")] + links, tarfile.PAX_FORMAT))

    write("ustar.tar.gz", gzip_of(tar_of(REPORTS, tarfile.USTAR_FORMAT)))
    write("report.xml.gz", gzip_of(text(400)))
    inside = [
        ("inner.zip", zip_of(REPORTS)),
        ("inner.tar", tar_of(REPORTS[:1], tarfile.GNU_FORMAT)),
        ("inner.gz", gzip_of(text(60))),
        ("report.xml", text(60)),
    ]
    write("nested.zip", zip_of(inside))
    write("nested.tar", tar_of(inside, tarfile.USTAR_FORMAT))
    write("zip.gz", gzip_of(zip_of(REPORTS)))
    write("zeros.zip", zip_of([("report.xml", text(60)), ("zeros.xml", bytes(24_000_000))]))
    write("zeros.xml.gz", gzip_of(bytes(24_000_000)))

    # As an import meets them.
    region = os.path.join(os.path.dirname(FOLDER), "region", "XB")

    def report(name):
        with open(os.path.join(region, name), "rb") as file:
            return file.read()

    boat_check = report("2024-01-23-XB-11-boat-check.xml")
    desk = [
        ("visit/", b""),
        ("visit/.DS_Store", b"Bud1"),
        ("visit/XB-11.xml", boat_check),
        ("__MACOSX/visit/._XB-11.xml", bytes(4)),
        ("visit/XB-12.xml", report("2024-06-05-XB-12-ready-for-operations.xml")),
        ("visit/photo.jpg", b"\xff\xd8\xff\xe0" + text(9)),
    ]
    write("visit.zip", zip_of(desk))
    write("XB-11.xml.gz", gzip_of(boat_check))
    packed = gzip_of(tar_of([("XB-11.xml", boat_check)], tarfile.USTAR_FORMAT))
    write("checksum.tar.gz", packed[:-8] + bytes([packed[-8] ^ 1]) + packed[-7:])
    write("cut-off.zip", zip_of(desk)[:2000])
    write("sample.7z", b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(24))

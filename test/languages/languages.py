"""Reads each line "module, tab, record file", and prints the record after reading and writing it, with the count of members that no attribute holds."""
import dataclasses
import importlib
import pathlib
import sys


def others(value):
    if isinstance(value, list):
        return sum(others(item) for item in value)
    if not dataclasses.is_dataclass(value):
        return 0
    return len(value.other_members) + sum(others(getattr(value, field.name)) for field in dataclasses.fields(value) if field.name != "other_members")


modules = {}


def load(folder):
    if folder not in modules:
        sys.path.insert(0, folder)
        modules[folder] = importlib.import_module("record_types")
        sys.path.pop(0)
        del sys.modules["record_types"]
    return modules[folder]


for line in pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    folder, file = line.split("\t")
    module = load(folder)
    record = module.loads(pathlib.Path(file).read_text(encoding="utf-8"))
    sys.stdout.buffer.write(f"{others(record)}\t{module.dumps(record)}\n".encode("utf-8"))

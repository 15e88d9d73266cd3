"""Answers the test kit with python3-jsonschema: python3 adapter.py <dist>, where <dist> holds <form>/<version>/schema.json and rules.json."""
import base64
import json
import math
import pathlib
import sys

import jsonschema
from jsonschema import Draft202012Validator, RefResolver

DIST = sys.argv[1] if len(sys.argv) > 1 else "dist"
FORBIDDEN = {"__proto__", "constructor", "prototype"}


def members(pairs):
    """An object without members of one name, which json.loads would silently reduce to the last."""
    found = dict(pairs)
    if len(found) < len(pairs) or FORBIDDEN & found.keys():
        raise ValueError("duplicate or forbidden member")
    return found


def whole(text):
    if text == "-0" or abs(int(text)) > 2**53 - 1:
        raise ValueError("a number that not every reader keeps")
    return int(text)


def fraction(text):
    number = float(text)
    if not math.isfinite(number) or "e" in text.lower() or text.endswith("0"):
        raise ValueError("a number in another spelling")
    return number


def refuse(text):
    raise ValueError(f"{text} is no JSON")


def check_texts(value, level=1):
    """Refuses what JSON can spell and no text holds: half characters, control characters, nesting without end."""
    if isinstance(value, (dict, list)):
        if level > 32:
            raise ValueError("too deep")
        for inner in [*value.keys(), *value.values()] if isinstance(value, dict) else value:
            check_texts(inner, level + 1)
    elif isinstance(value, str) and any(c < " " and c not in "\n\t" or "\ud800" <= c <= "\udfff" or ord(c) & 0xFFFE == 0xFFFE for c in value):
        raise ValueError("a character that no text holds")


def read(data):
    record = json.loads(data.decode("utf-8"), object_pairs_hook=members, parse_int=whole, parse_float=fraction, parse_constant=refuse)
    if not isinstance(record, dict):
        raise ValueError("not an object")
    check_texts(record)
    return record


class Form:
    def __init__(self, form, version):
        folder = pathlib.Path(DIST, form, version)
        schema, rules = (json.loads(pathlib.Path(folder, name).read_text(encoding="utf-8")) for name in ("schema.json", "rules.json"))
        resolver = RefResolver.from_schema(schema)
        self.judge = {name: Draft202012Validator({"$ref": f"{schema['$id']}#/$defs/{name}"}, resolver=resolver) for name in ("well-formed", "complete", "sound")}
        # Rules on ages and times, check digits and deadlines: JSON Schema cannot say them, and this adapter does not judge them.
        self.unsaid = [rule["id"] for rule in rules["rules"] + rules["builtIn"] if not rule["inSchema"] and rule["severity"] != "note"]

    def run(self, record):
        if not self.judge["well-formed"].is_valid(record):
            return {"wellFormed": False, "complete": None, "sound": None}
        verdicts = {"wellFormed": True, "complete": self.judge["complete"].is_valid(record)}
        sound = self.judge["sound"].is_valid(record)
        return verdicts if sound and self.unsaid else {**verdicts, "sound": sound}


form = None
for line in sys.stdin:
    message = json.loads(line)
    answer = {}
    if message["cmd"] == "start":
        answer = {"implementation": {"name": "python3-jsonschema", "version": jsonschema.__version__, "language": "Python"}}
    elif message["cmd"] == "select":
        try:
            form = Form(message["form"], message["version"])
            answer = {"ok": True}
        except OSError as error:
            answer = {"skip": str(error)}
    elif message["cmd"] == "run":
        try:
            record = read(base64.b64decode(message["bytes"])) if "bytes" in message else message["record"]
            answer = {"seq": message["seq"], **form.run(record)}
        except (ValueError, RecursionError):
            answer = {"seq": message["seq"], "wellFormed": False, "complete": None, "sound": None}
    else:
        break
    print(json.dumps(answer), flush=True)

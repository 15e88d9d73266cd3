"""Judges records by a schema at several anchors: JSON in at standard input, JSON out at standard output."""
import json
import sys

from jsonschema import Draft202012Validator, RefResolver

given = json.load(sys.stdin)
schema = given["schema"]
Draft202012Validator.check_schema(schema)
resolver = RefResolver.from_schema(schema)
resolver.store[schema["$id"]] = schema
validators = {
    anchor: Draft202012Validator({"$ref": schema["$id"] + fragment}, resolver=resolver)
    for anchor, fragment in given["anchors"].items()
}
json.dump([{anchor: validator.is_valid(record) for anchor, validator in validators.items()} for record in given["records"]], sys.stdout)

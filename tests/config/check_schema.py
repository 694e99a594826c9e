"""Checks the JSON Schema and its samples by an independent validator: check_schema.py SCHEMA SAMPLES"""

import json
import sys
from pathlib import Path

import jsonschema


def problems(schema, samples):
    validator = jsonschema.Draft7Validator(schema)
    files = sorted(samples.glob("*/*.json"))
    if len(files) < 20:
        yield f"only {len(files)} samples in {samples}"
    for file in files:
        errors = list(validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))))
        places = {tuple(error.absolute_path) for error in errors}
        if file.parent.name == "valid" and errors:
            yield f"{file}: refused: {errors[0].message} at {list(errors[0].absolute_path)}"
        if file.parent.name == "invalid" and len(places) != 1:
            yield f"{file}: wrong in {len(places)} places instead of one: {sorted(map(str, places))}"


def main():
    schema = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    found = list(problems(schema, Path(sys.argv[2])))
    print("\n".join(found) or "all samples as they should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

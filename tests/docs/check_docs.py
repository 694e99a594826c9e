#!/usr/bin/env python3
"""check_docs.py ROOT HEADLESS_PROGRAM: what the documentation says is true as far as a machine can tell. Prints every fault.

Links and anchors resolve; blocks marked ```sh run``` run; the other commands of the program, in blocks and in the text, are
ones that it knows; samples of workers.json, .env and systemd units are accepted; every message of the sources stands in
docs/troubleshooting.md, and every message there in the sources; keys, options and functions are described completely."""

import copy
import html
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import cpp_texts

PROGRAMS = ('opencode-orchestrator', 'opencode-orchestrator-headless')
RUN_LIMIT = 60  # seconds
# Commands that only read, or write into the scratch home alone: tried as they stand. Of the others only the help is asked.
TRIED = {'validate', 'workers', 'token', 'migrate', 'status', 'start', 'stop', 'restart', 'quit', 'deployment', 'completion'}
WRONG_USAGE = 64
SPAN = re.compile(r'(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)', re.S)
FENCE = re.compile(r'^(?P<indent> *)(?P<mark>`{3,}|~{3,}) *(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=indent)(?P=mark) *$', re.S | re.M)


class Page:
    def __init__(self, path, root):
        self.path, self.name = path, path.relative_to(root).as_posix()
        self.text = path.read_text('utf-8')
        self.blocks = [(m['info'].strip(), re.sub('^' + m['indent'], '', m['body'], flags=re.M), self.line(m.start()))
                       for m in FENCE.finditer(self.text)]
        self.prose = FENCE.sub(lambda m: '\n' * m.group().count('\n'), self.text)  # line numbers stay

    def line(self, offset):
        return self.text.count('\n', 0, offset) + 1

    def spans(self):
        """[(text, line)] of the code spans."""
        return [(m[2].strip(), self.prose.count('\n', 0, m.start()) + 1) for m in SPAN.finditer(self.prose)]

    def headings(self):
        return re.findall(r'^(#{1,6}) +(.+?) *#*$', self.prose, re.M)

    def anchors(self):
        """As GitHub makes them."""
        result, seen = set(), {}
        for _, title in self.headings():
            text = re.sub(r'!?\[([^\]]*)\]\([^)]*\)', r'\1', html.unescape(title)).replace('`', '').lower()
            slug = re.sub(r'[^\w\- ]', '', text).replace(' ', '-')
            number = seen.get(slug, 0)
            seen[slug] = number + 1
            result.add(f'{slug}-{number}' if number else slug)
        return result

    def links(self):
        """[(target, line)], without those in code."""
        prose = SPAN.sub(lambda m: ' ' * len(m.group()), self.prose)
        return [(m[1], self.prose.count('\n', 0, m.start()) + 1) for m in re.finditer(r'\]\(\s*<?([^)\s>]+)>?[^)]*\)', prose)]


def pages_of(root):
    names = [p for p in (root / n for n in ('README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md')) if p.exists()]
    return [Page(path, root) for path in names + sorted((root / 'docs').rglob('*.md'))]


def check_shape(page):
    titles = [title for level, title in page.headings() if level == '#']
    if len(titles) != 1:
        yield f'{page.name}: {len(titles)} headings of the first level, and there must be one'


def is_made_picture(root, target):
    """Pictures are made by a script; before that, its program must at least know them."""
    source = root / 'tests/desktop/screenshots_main.cpp'
    if 'docs/pictures' not in target.as_posix() or not source.exists():
        return False
    text = source.read_text('utf-8')
    return f'"{target.name}"' in text or f'"{target.stem}"' in text


def check_links(page, pages, root):
    by_path = {p.path.resolve(): p for p in pages}
    for target, line in page.links():
        if re.match(r'[a-z][a-z0-9+.-]*:', target):
            continue
        name, _, anchor = target.partition('#')
        path = (page.path.parent / name).resolve() if name else page.path.resolve()
        if not path.exists() and not is_made_picture(root, path):
            yield f'{page.name}:{line}: the link leads nowhere: {target}'
        elif anchor and path in by_path and anchor not in by_path[path].anchors():
            yield f'{page.name}:{line}: there is no heading for {target}'
    if page.name == 'docs/README.md':
        linked = {(page.path.parent / target.partition('#')[0]).resolve() for target, _ in page.links()}
        for other in pages:
            if other.name.startswith('docs/') and other is not page and other.path.resolve() not in linked:
                yield f'{page.name}: {other.name} is not in the list'


class Scratch:
    """A home folder of its own, with the program under both names on PATH."""

    def __init__(self, folder, program):
        self.home, self.bin = Path(folder) / 'home', Path(folder) / 'bin'
        for path in (self.home, self.bin, Path(folder) / 'run'):
            path.mkdir()
        (Path(folder) / 'run').chmod(0o700)
        for name in PROGRAMS:
            (self.bin / name).symlink_to(program)
        self.environment = {'HOME': str(self.home), 'PATH': f'{self.bin}:/usr/local/bin:/usr/bin:/bin', 'LANG': 'C.UTF-8',
                            'XDG_RUNTIME_DIR': str(Path(folder) / 'run')}

    def fresh(self):
        """The same with an empty home, for one block."""
        other = copy.copy(self)
        other.home = Path(tempfile.mkdtemp(dir=self.home.parent))
        other.environment = {**self.environment, 'HOME': str(other.home)}
        return other

    def run(self, command):
        try:
            done = subprocess.run(command, cwd=self.home, env=self.environment, input='', capture_output=True, text=True,
                                  timeout=RUN_LIMIT, check=False)
            return done.returncode, done.stdout + done.stderr
        except subprocess.TimeoutExpired:
            return -1, f'not done within {RUN_LIMIT} s'


def commands_in(block):
    """The command lines of a shell block that call the program, as lists of words."""
    text = re.sub(r'\\\n\s*', ' ', block)
    text = re.sub(r'(?<!\S)\d+(?=[<>])', '', text)  # the 2 of 2>log is no word
    for line in text.splitlines():
        try:
            lexer = shlex.shlex(line, posix=True, punctuation_chars='|&;<>()')
            lexer.whitespace_split = True
            words = list(lexer)
        except ValueError:
            continue
        command = []
        for word in words + [';']:
            if re.fullmatch(r'[|&;()]+', word):
                yield from program_call(command)
                command = []
            else:
                command.append(word)


def program_call(words):
    if any(re.fullmatch(r'[<>]+', word) for word in words):
        words = words[:next(i for i, word in enumerate(words) if re.fullmatch(r'[<>]+', word))]
    while words and (re.match(r'[A-Za-z_]\w*=', words[0]) or words[0] in ('exec', 'sudo', 'nohup', '$')):
        words = words[1:]
    if words and os.path.basename(words[0]) in PROGRAMS:
        yield [os.path.basename(words[0])] + words[1:]


def check_command(words, scratch, run_page):
    """What is wrong with a call of the program; None: nothing."""
    arguments = words[1:]
    windows = any(word.split('=')[0] in ('--tray', '--show', '--language', '--reset-preferences') for word in arguments)
    status, out = scratch.run([PROGRAMS[1]] + arguments + ['--help'])
    if status != 0:
        return out.strip()
    first = arguments[0] if arguments else ''
    if first and not first.startswith('-') and out == run_page:
        return f'there is no command "{first}"'
    if first not in TRIED or '--help' in arguments or '-h' in arguments or windows:
        return None
    status, out = scratch.run([PROGRAMS[1]] + arguments)
    return out.strip() if status in (WRONG_USAGE, -1) else None


def check_commands(page, scratch, run_page):
    for info, body, line in page.blocks:
        words = info.split()
        if words[:1] not in (['sh'], ['bash'], ['console']):
            continue
        if 'run' in words:
            status, out = scratch.fresh().run(['bash', '-euo', 'pipefail', '-c', body])
            if status != 0:
                yield f'{page.name}:{line}: the block ends with status {status}: {out.strip()}'
            continue
        for command in commands_in(body):
            fault = check_command(command, scratch, run_page)
            if fault:
                yield f'{page.name}:{line}: {shlex.join(command)}: {fault}'
    messages = page.name.endswith('troubleshooting.md')
    for text, line in page.spans():
        if '…' in text or not re.match(r'(opencode-orchestrator|opencode-orchestrator-headless)( |$)', text):
            continue
        if messages and text in shown_messages(page):
            continue
        for command in commands_in(text):
            fault = check_command(command, scratch, run_page)
            if fault:
                yield f'{page.name}:{line}: {text}: {fault}'


def check_samples(page, scratch):
    for info, body, line in page.blocks:
        kind = info.split()[:1]
        if kind in (['jsonc'], ['json']) and '"workers"' in body and '"token"' in body:
            for folder in re.findall(r'"working_directory"\s*:\s*"~/([^"]*)"', body):
                (scratch.home / folder).mkdir(parents=True, exist_ok=True)
            sample = scratch.home / 'sample-workers.json'
            sample.write_text(body, 'utf-8')
            sample.chmod(0o600)
            status, out = scratch.run([PROGRAMS[1], 'validate', str(sample)])
            if status != 0:
                yield f'{page.name}:{line}: validate refuses this workers.json: {out.strip()}'
        elif kind in (['env'], ['dotenv']):
            sample = scratch.home / 'sample' / '.env'
            sample.parent.mkdir(exist_ok=True)
            sample.write_text(body, 'utf-8')
            target = scratch.home / 'migrated-workers.json'
            target.unlink(missing_ok=True)
            status, out = scratch.run([PROGRAMS[1], 'migrate', '--plain', '--from', str(sample), '--config', str(target)])
            if status != 0:
                yield f'{page.name}:{line}: this .env is refused: {out.strip()}'
        elif kind in (['ini'], ['systemd']):
            for command in re.findall(r'^Exec\w+=(.*)$', body, re.M):
                for call in commands_in(command.replace('%h', '/home/you')):
                    status, out = scratch.run([PROGRAMS[1]] + call[1:] + ['--help'])
                    if status != 0:
                        yield f'{page.name}:{line}: {command}: {out.strip()}'


def folded(text):
    return re.sub(r'\s+', ' ', re.sub(r'%(\d|n\b|s\b)', '…', text)).strip()


def shown_messages(page):
    """The code spans that begin a row of a table: the messages."""
    result = []
    for row in re.findall(r'^\| *(.+?) *\|', page.prose, re.M):
        match = SPAN.match(row)
        if match and match.end() == len(row):
            result.append(match[2].strip())
    return result


def check_messages(page, source):
    shown = shown_messages(page)
    if not shown:
        yield f'{page.name}: no message was found in it'
    everything = '\n'.join(folded(text) for text, _ in page.spans())
    for text, where in sorted(cpp_texts.messages(source).items(), key=lambda item: item[1]):
        if folded(text) not in everything:
            yield f'{page.name}: lacks the message of src/{where}: {folded(text)}'
    literals = '\n'.join(folded(text) for text in cpp_texts.all_strings(source))
    for message in shown:
        for part in folded(message).split('…'):
            if len(part.strip()) > 2 and part.strip() not in literals:
                yield f'{page.name}: this is in no source: {part.strip()!r} of {message!r}'


def check_complete(root, pages):
    """What the sources list, the pages name."""
    def text_of(name):
        return next((page.text for page in pages if page.name == name), '')

    def missing(words, name, what):
        text = text_of(name)
        return (f'{name}: lacks {what} {word}' for word in sorted(set(words)) if f'`{word}' not in text)

    source = root / 'src'
    options = [option for path in (root / 'resources/help').glob('*.txt') for option in
               re.findall(r'^  (?:-\w, )?(--[a-z-]+)', path.read_text('utf-8'), re.M)]
    yield from missing(options, 'docs/setup.md', 'the option')
    commands = ['opencode-orchestrator ' + path.stem.replace('-', ' ', 1) for path in (root / 'resources/help').glob('*.txt')
                if path.stem not in ('run', 'dev', 'workers', 'token')]
    yield from missing(commands, 'docs/setup.md', 'the command')
    settings = re.findall(r'visit\("([^"]+)"', (source / 'config/app_settings.cpp').read_text('utf-8'))
    yield from missing(settings, 'docs/setup.md', 'the setting')
    schema = json.loads((root / 'resources/workers.schema.json').read_text('utf-8'))
    fields = list(schema['properties']) + list(schema['definitions']['worker']['properties'])
    yield from missing(fields, 'docs/setup.md', 'the field')
    calls = re.findall(r'u"(\w+:\w+)"', (source / 'convex/deployment_calls.cpp').read_text('utf-8'))
    yield from missing(calls, 'docs/contract.md', 'the function')
    known = set(re.findall(r'"(\w+:\w+)"', '\n'.join(p.read_text('utf-8') for p in source.rglob('*.cpp'))))
    for name in re.findall(r'`((?:workers|chat|machines|workerModels):\w+)`', text_of('docs/contract.md')):
        if name not in known:
            yield f'docs/contract.md: the sources know no function {name}'
    version = re.search(r'project\(opencode-orchestrator VERSION ([\d.]+)', (root / 'CMakeLists.txt').read_text('utf-8'))
    if version and f'## {version[1]} ' not in text_of('CHANGELOG.md'):
        yield f'CHANGELOG.md: lacks the version {version[1]} of CMakeLists.txt'


def faults(root, program):
    pages = pages_of(root)
    for page in pages:
        yield from check_shape(page)
        yield from check_links(page, pages, root)
    with tempfile.TemporaryDirectory(prefix='oco-docs-') as folder:
        scratch = Scratch(folder, program)
        _, run_page = scratch.run([PROGRAMS[1], '--help'])
        for page in pages:
            yield from check_commands(page, scratch, run_page)
            yield from check_samples(page, scratch)
    for page in pages:
        if page.name == 'docs/troubleshooting.md':
            yield from check_messages(page, root / 'src')
    yield from check_complete(root, pages)


def main():
    root, program = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    found = list(faults(root, program))
    for fault in found:
        print(fault)
    print(f'{len(found)} fault(s).' if found else 'The documentation is true, as far as can be checked.')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())

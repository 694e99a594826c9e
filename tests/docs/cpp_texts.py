"""Reads the texts that C++ sources can print: the literals in the message of base::fail() and its like, and of warnings
and errors in the log. Python's standard library only."""

import re
import sys
from pathlib import Path

TOKEN = re.compile(
    r'''(?P<comment>//[^\n]*|/\*.*?\*/)'''
    r'''|(?P<raw>(?:u8|u|U|L)?R"(?P<delim>[^()\s\\"]{0,16})\(.*?\)(?P=delim)")'''
    r'''|(?P<string>(?:u8|u|U|L)?"(?:[^"\\\n]|\\.)*")'''
    r'''|(?P<char>(?:u8|u|U|L)?'(?:[^'\\\n]|\\.)+')'''
    r'''|(?P<word>[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*)'''
    r'''|(?P<number>\d[\w.']*)'''
    r'''|(?P<space>\s+)'''
    r'''|(?P<mark>.)''', re.S)

ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', '"': '"', "'": "'", '\\': '\\', '0': '\0'}
SUFFIXES = {'_s', '_L1', '_ba'}


def unescaped(body):
    return re.sub(r'\\(.)', lambda m: ESCAPES.get(m.group(1), m.group(1)), body)


def tokens_of(text):
    """[(kind, value, line)]: kind is string, word or mark; adjacent strings are one."""
    result, line = [], 1
    for match in TOKEN.finditer(text):
        kind, value = match.lastgroup, match.group()
        if kind == 'delim':
            kind = 'raw'
        start = line
        line += value.count('\n')
        if kind in ('comment', 'space'):
            continue
        if kind == 'raw':
            opening = value.index('(')
            kind, value = 'string', value[opening + 1:len(value) - (opening - value.index('"'))- 1]
        elif kind == 'string':
            value = unescaped(value[value.index('"') + 1:-1])
        elif kind == 'word' and value in SUFFIXES and result and result[-1][0] == 'string':
            continue
        elif kind in ('char', 'number'):
            kind = 'mark'
        if kind == 'string' and result and result[-1][0] == 'string':
            result[-1] = ('string', result[-1][1] + value, result[-1][2])
        else:
            result.append((kind, value, start))
    return result


def is_mark(token, marks):
    return token[0] == 'mark' and token[1] in marks


def arguments(tokens, opening):
    """The arguments in the brackets that open at the index, as lists of tokens, and the index behind them."""
    depth, current, all_of_them = 0, [], []
    for index in range(opening, len(tokens)):
        token = tokens[index]
        if is_mark(token, ('(', '{', '[')):
            depth += 1
            if depth == 1:
                continue
        elif is_mark(token, (')', '}', ']')):
            depth -= 1
            if depth == 0:
                return all_of_them + ([current] if current or all_of_them else []), index + 1
        elif is_mark(token, (',',)) and depth == 1:
            all_of_them.append(current)
            current = []
            continue
        current.append(token)
    return all_of_them, len(tokens)


def texts_of(argument):
    """The literals that the value of an expression is made of: not those in calls, like what .arg() puts in."""
    result, calls, previous = [], [], None
    for token in argument:
        if is_mark(token, ('(', '{', '[')):
            calls.append(previous is not None and (previous[0] == 'word' and previous[1] != 'return' or is_mark(previous, ('>',))))
        elif is_mark(token, (')', '}', ']')):
            if calls:
                calls.pop()
        elif token[0] == 'string' and not any(calls):
            result.append(token)
        previous = token
    return result


def all_strings(folder):
    """Every literal under the folder."""
    result = []
    for path in sorted(folder.rglob('*')):
        if path.suffix in ('.cpp', '.h'):
            result += [value for kind, value, _ in tokens_of(path.read_text('utf-8')) if kind == 'string']
    return result


# Calls whose first argument with a text in it is the message. What stands behind an ErrorCode, a State or a Level is found
# by that word, however the value is made: fail(ErrorCode::Io, …), Error{ErrorCode::Io, …}, return {ErrorCode::Io, …}.
CALLS = {'fail', 'base::fail', 'Error', 'base::Error', 'refuse', 'entryError', 'writeErrorLine', 'thrown'}
CALLS_IN = {'config': {'report', 'stop', 'm_scanner.report', 'm_diagnostics.error', 'm_diagnostics.warning'}}
BEHIND = re.compile(r'^code$|(^|::)(ErrorCode::\w+|State::(Problem|Hint)|Level::(Warning|Error)|Severity::(Warning|Error))$')
LOGS = ('qCWarning', 'qCCritical')
TEXT_FILES = {'worker/turn_texts.cpp', 'worker/worker_status.cpp', 'worker/opencode_link.cpp'}


def up_to_end_of_argument(tokens, index):
    """From the index to the comma or bracket that ends the argument, and the index of that."""
    depth, start = 0, index
    while index < len(tokens):
        if is_mark(tokens[index], ('(', '{', '[')):
            depth += 1
        elif is_mark(tokens[index], (')', '}', ']')):
            depth -= 1
        if depth < 0 or depth == 0 and is_mark(tokens[index], (',', ';')):
            break
        index += 1
    return tokens[start:index], index


def up_to_semicolon(tokens, index):
    end = index
    while end < len(tokens) and not is_mark(tokens[end], (';',)):
        end += 1
    return tokens[index:end]


def is_sentence(text):
    """Not only a frame for others, like "%1: %2" or " (%1)"."""
    return len(re.findall(r'[A-Za-z]{2,}', re.sub(r'%\w', ' ', text))) >= 2


def joined_name(tokens, index):
    """m_diagnostics.error of three tokens; else the word itself."""
    if index >= 2 and is_mark(tokens[index - 1], ('.',)) and tokens[index - 2][0] == 'word':
        return tokens[index - 2][1] + '.' + tokens[index][1]
    return tokens[index][1]


def messages_in(text, name):
    """[(text, line)] of every error, warning and answer to a person in one source."""
    tokens = tokens_of(text)
    calls = CALLS | CALLS_IN.get(name.split('/')[0], set())
    found = []
    for index, (kind, value, line) in enumerate(tokens[:-1]):
        if kind == 'string' and value.startswith('Warning:'):
            found.append((value, line))
        if kind != 'word':
            streamed = index and is_mark(tokens[index - 1], ('<',)) # a line of the log, which has its own rule
            if kind == 'string' and name in TEXT_FILES and value.count(' ') >= 5 and not streamed:
                found.append((value, line))
            continue
        following = tokens[index + 1]
        if BEHIND.search(value) and is_mark(following, (',',)):
            argument, _ = up_to_end_of_argument(tokens, index + 2)
            found += [(t[1], t[2]) for t in texts_of(argument)]
        elif is_mark(following, ('(', '{')) and (value in calls or joined_name(tokens, index) in calls):
            parts, _ = arguments(tokens, index + 1)
            if value in CALLS and any(t[0] == 'word' and BEHIND.search(t[1]) for part in parts for t in part):
                continue # found by that word
            if joined_name(tokens, index).startswith('m_diagnostics.'):
                parts = parts[-1:]
            texts = next((some for part in parts if (some := texts_of(part))), [])
            found += [(t[1], t[2]) for t in texts]
        elif value == 'message' and index and is_mark(tokens[index - 1], ('.',)) and is_mark(following, ('=', '+')):
            found += [(t[1], t[2]) for t in texts_of(up_to_semicolon(tokens, index + 1))]
        elif value in LOGS:
            parts, end = arguments(tokens, index + 1)
            for part in parts[1:] + [up_to_semicolon(tokens, end)]:
                # behind .noquote() the stream begins; a text in .arg() is a piece of another one
                found += [(t[1], t[2]) for t in texts_of(part)]
    return [(text, line) for text, line in found if is_sentence(text)]


def messages(folder):
    """{text: where} of every message of the sources under the folder."""
    result = {}
    for path in sorted(folder.rglob('*')):
        if path.suffix in ('.cpp', '.h'):
            name = path.relative_to(folder).as_posix()
            for text, line in messages_in(path.read_text('utf-8'), name):
                result.setdefault(text, f'{name}:{line}')
    return result


if __name__ == '__main__':
    for text, where in messages(Path(sys.argv[1])).items():
        print(f'{where}\t{text!r}')

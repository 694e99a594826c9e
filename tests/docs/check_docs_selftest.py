#!/usr/bin/env python3
"""check_docs_selftest.py HEADLESS_PROGRAM: check_docs.py sees what is wrong, and accepts what is right."""

import sys
import tempfile
import unittest
from pathlib import Path

import check_docs
import cpp_texts

PROGRAM = Path(sys.argv.pop(1)).resolve()
URL = 'https://happy-otter-123.convex.cloud'
ENTRY = '{"workers": [{"token": "env:SITE_TOKEN", "working_directory": "~/site", "convex_url": "%s"}]}'


class CheckDocs(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name) / 'root'
        (self.root / 'docs').mkdir(parents=True)
        self.scratch = check_docs.Scratch(self.folder.name, PROGRAM)
        self.run_page = self.scratch.run(['opencode-orchestrator', '--help'])[1]

    def page(self, text, name='docs/page.md'):
        path = self.root / name
        path.write_text(text, 'utf-8')
        return check_docs.Page(path, self.root)

    def links(self, text):
        page = self.page(text)
        return list(check_docs.check_links(page, [page], self.root))

    def commands(self, text):
        return list(check_docs.check_commands(self.page(text), self.scratch, self.run_page))

    def samples(self, text):
        return list(check_docs.check_samples(self.page(text), self.scratch))

    def test_links(self):
        self.assertEqual(self.links('# One `two` & three\n[a](#one-two--three) [b](page.md) [c](https://example.org)\n`[x](y)`\n'), [])
        self.assertEqual(len(self.links('# One\n[a](#two) [b](gone.md) [c](../gone/)\n')), 3)
        self.assertEqual(self.links('```text\n[a](gone.md)\n```\n'), [])

    def test_index_lists_every_page(self):
        index, other = self.page('# Index\n', 'docs/README.md'), self.page('# Other\n', 'docs/other.md')
        self.assertEqual(len(list(check_docs.check_links(index, [index, other], self.root))), 1)

    def test_one_title(self):
        self.assertEqual(list(check_docs.check_shape(self.page('# One\n## Two\n```sh\n# a comment\n```\n'))), [])
        self.assertEqual(len(list(check_docs.check_shape(self.page('# One\n# Two\n')))), 1)

    def test_commands(self):
        good = ('opencode-orchestrator --local', 'cd x && opencode-orchestrator chat --model a/b -', 'pass show x | opencode-orchestrator token set',
                f'opencode-orchestrator workers add \\\n  --url {URL}', 'OCO_LAUNCH=service opencode-orchestrator-headless --no-gui 2>log &',
                'opencode-orchestrator --show console', 'echo opencode-orchestrator-nothing')
        bad = ('opencode-orchestrator frobnicate', 'opencode-orchestrator --frobnicate', 'opencode-orchestrator workers list --wait',
               'opencode-orchestrator workers', 'opencode-orchestrator token delete', 'true; opencode-orchestrator status now',
               'opencode-orchestrator workers edit site --recovery=')
        for line in good:
            self.assertEqual(self.commands(f'# x\n```sh\n{line}\n```\n'), [], line)
        for line in bad:
            self.assertEqual(len(self.commands(f'# x\n```sh\n{line}\n```\n')), 1, line)
        self.assertEqual(len(self.commands('Write `opencode-orchestrator frobnicate`.\n')), 1)
        self.assertEqual(self.commands('Write `opencode-orchestrator token set [WORKER]`, not `opencode-orchestrator …`.\n'), [])

    def test_blocks_that_run(self):
        self.assertEqual(self.commands('```sh run\nopencode-orchestrator --version | grep -q orchestrator\n```\n'), [])
        self.assertEqual(len(self.commands('```sh run\nopencode-orchestrator status\ntrue\n```\n')), 1)

    def test_samples(self):
        self.assertEqual(self.samples(f'```jsonc\n{ENTRY % URL} // well\n```\n'), [])
        self.assertEqual(len(self.samples(f'```jsonc\n{ENTRY % "http://example.org"}\n```\n')), 1)
        env = '```env\nWORKER_TOKEN=machine_a:worker_b:%s\nCONVEX_URL=' + URL + '\n```\n'
        self.assertEqual(self.samples(env % 'secret_c'), [])
        self.assertEqual(len(self.samples(env % 'c')), 1)
        self.assertEqual(self.samples('```ini\nExecStart=/usr/bin/opencode-orchestrator --no-gui\n```\n'), [])
        self.assertEqual(len(self.samples('```ini\nExecStart=/usr/bin/opencode-orchestrator --no-windows\n```\n')), 1)

    def test_messages(self):
        source = self.root / 'src'
        source.mkdir()
        (source / 'a.cpp').write_text('''
            // return base::fail(ErrorCode::Io, u"Only in a comment, this one."_s);
            return base::fail(code ? ErrorCode::Io : ErrorCode::Timeout, u"The file %1 is "
                              "broken."_s.arg(u"not a message"_s), u"Mend it all."_s);
            return {base::ErrorCode::Locked, what ? u"It is one thing."_s : u"It is another thing."_s, {}, {}};
            qCWarning(lcApp) << "Something is odd:" << text;
            qCInfo(lcApp) << "All is quite well";
        ''', 'utf-8')
        self.assertEqual(set(cpp_texts.messages(source)),
                         {'The file %1 is broken.', 'It is one thing.', 'It is another thing.', 'Something is odd:'})
        rows = ['The file … is broken.', 'It is one thing.', 'It is another thing.', 'Something is odd: …']
        text = '| Message | x |\n|---|---|\n' + ''.join(f'| `{row}` | y |\n' for row in rows)
        self.assertEqual(list(check_docs.check_messages(self.page(text), source)), [])
        self.assertEqual(len(list(check_docs.check_messages(self.page(text.replace('one', 'no')), source))), 2)  # lacks one, invents one


if __name__ == '__main__':
    unittest.main()

#include "gui/transcript/transcript_model.h"
#include "gui/transcript/transcript_view.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oco::gui;

namespace
{

QString markdown(int characters)
{
    const QString piece = u"## What was found\n\nThe header `<expected>` is **missing** in GCC 12, so there are two ways:\n\n"
                          "1. Use the *tl::expected* package\n2. Wait for a newer compiler\n\n```cpp\n#include <tl/expected.hpp>\n\n"
                          "int main()\n{\n    return 0;\n}\n```\n\n| Option | Cost |\n|---|---:|\n| package | 1 h |\n| upgrade | 3 d |\n\n"
                          "See [the manual](https://example.org/manual), which says it in some more words than are needed here.\n\n"_s;
    QString text;
    while (text.size() < characters) {
        text += piece;
    }
    return text;
}

QList<TranscriptEntry> entries(int count, int characters)
{
    QList<TranscriptEntry> list;
    for (int i = 0; i < count; ++i) {
        TranscriptEntry entry;
        entry.id = QString::number(i);
        entry.worker = u"laptop/site"_s;
        entry.model = u"anthropic/claude"_s;
        entry.prompt = u"Please look into problem number %1 and tell me what you find."_s.arg(i);
        entry.startedAt = 1'700'000'000'000 + i * 60'000LL;
        entry.state = TranscriptEntry::State::Done;
        entry.blocks = {{TranscriptBlock::Kind::Reasoning, u"r"_s, u"Let me think about it."_s, {}, {}},
                        {TranscriptBlock::Kind::Tool, u"t"_s, u"ls -la"_s, u"bash"_s, u"completed"_s},
                        {TranscriptBlock::Kind::Text, u"p"_s, markdown(characters), {}, {}}};
        list.append(entry);
    }
    return list;
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

/** Run it by hand: bench_transcript. */
class TranscriptBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandEntries()
    {
        const QList<TranscriptEntry> list = entries(1'000, 1'500);
        QElapsedTimer clock;
        clock.start();
        TranscriptModel model;
        model.setEntries(list);
        TranscriptView view;
        view.setModel(&model);
        view.resize(900, 900);
        view.show();
        (void)view.grab();
        qInfo("1,000 entries: %.1f ms to the first paint", milliseconds(clock));

        clock.start();
        double longest = 0;
        int steps = 0;
        while (view.verticalScrollBar()->value() > 0) {
            QElapsedTimer step;
            step.start();
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 120);
            (void)view.viewport()->grab();
            longest = std::max(longest, milliseconds(step));
            ++steps;
        }
        qInfo("1,000 entries: %d steps of scrolling up, %.2f ms each, the longest %.1f ms", steps, milliseconds(clock) / steps, longest);
        QElapsedTimer resize;
        resize.start();
        view.resize(700, 900);
        (void)view.grab();
        qInfo("1,000 entries: %.1f ms for another width", milliseconds(resize));
    }

    void streaming_data()
    {
        QTest::addColumn<int>("characters");
        QTest::newRow("1 KiB") << 1'024;
        QTest::newRow("20 KiB") << 20 * 1'024;
        QTest::newRow("200 KiB") << 200 * 1'024;
    }

    void streaming()
    {
        QFETCH(int, characters);
        TranscriptModel model;
        model.setEntries(entries(1'000, 500));
        TranscriptEntry running = entries(1, characters).constFirst();
        running.id = u"running"_s;
        running.state = TranscriptEntry::State::Running;
        running.blocks.last().text.truncate(characters - 2'000 < 0 ? 0 : characters - 2'000);
        model.upsert(running);
        TranscriptView view;
        view.setModel(&model);
        view.resize(900, 900);
        view.show();
        (void)view.grab();
        constexpr int kUpdates = 20;
        double sum = 0;
        for (int i = 0; i < kUpdates; ++i) {
            model.edit(u"running"_s, [](TranscriptEntry &entry) { entry.blocks.last().text += u"some more words "_s; });
            QElapsedTimer clock;
            clock.start();
            view.doItemsLayout(); // what the view does by itself a tenth of a second later
            (void)view.viewport()->grab();
            sum += milliseconds(clock);
        }
        qInfo("an answer of %s: %.2f ms for one streaming update", QTest::currentDataTag(), sum / kUpdates);
    }
};

QTEST_MAIN(TranscriptBench)
#include "transcript_bench.moc"

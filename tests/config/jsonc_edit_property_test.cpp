#include "config/jsonc_edit.h"
#include "config/jsonc_layout.h"
#include "jsonc_generator.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oco::config;
using oco::base::Result;
using test::GeneratedDocument;
using test::JsoncGenerator;

namespace
{

QJsonValue modelOf(const JsoncValue &value)
{
    switch (value.kind) {
    case JsoncValue::Kind::Invalid:
        return QJsonValue::Undefined;
    case JsoncValue::Kind::Null:
        return QJsonValue::Null;
    case JsoncValue::Kind::Bool:
        return value.boolean;
    case JsoncValue::Kind::Number:
        return value.text.toDouble();
    case JsoncValue::Kind::String:
        return value.text;
    case JsoncValue::Kind::Array: {
        QJsonArray array;
        for (const JsoncValue &item : value.items) {
            array.append(modelOf(item));
        }
        return array;
    }
    case JsoncValue::Kind::Object:
        break;
    }
    QJsonObject object;
    for (const JsoncMember &member : value.members) {
        object.insert(member.key, modelOf(member.value));
    }
    return object;
}

JsoncValue valueOf(const QJsonValue &model)
{
    JsoncValue value;
    if (model.isBool()) {
        value.kind = JsoncValue::Kind::Bool;
        value.boolean = model.toBool();
    } else if (model.isDouble()) {
        value.kind = JsoncValue::Kind::Number;
        value.text = QString::number(model.toDouble(), 'g', 12);
    } else if (model.isString()) {
        value = jsoncText(model.toString());
    } else if (model.isArray()) {
        value.kind = JsoncValue::Kind::Array;
        for (const QJsonValue &item : model.toArray()) {
            value.items.push_back(valueOf(item));
        }
    } else if (model.isObject()) {
        value.kind = JsoncValue::Kind::Object;
        const QJsonObject object = model.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            value.members.push_back(JsoncMember{member.key(), {}, valueOf(member.value())});
        }
    } else {
        value.kind = JsoncValue::Kind::Null;
    }
    return value;
}

/** The model with what stands at the path replaced. */
QJsonValue withReplaced(const QJsonValue &model, const JsoncPath &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        return value;
    }
    if (const auto *key = std::get_if<QString>(&path.constFirst())) {
        QJsonObject object = model.toObject();
        object.insert(*key, withReplaced(object.value(*key), path.mid(1), value));
        return object;
    }
    QJsonArray array = model.toArray();
    const qsizetype index = std::get<qsizetype>(path.constFirst());
    array.replace(index, withReplaced(array.at(index), path.mid(1), value));
    return array;
}

QList<QByteArray> commentsOf(const QByteArray &text)
{
    QList<QByteArray> comments;
    for (const ByteSpan &span : parseJsonc(text).comments) {
        comments.append(text.mid(span.offset, span.length));
    }
    return comments;
}

/** The comments that overlap none of the spans. */
QList<QByteArray> commentsOutside(const QByteArray &text, const QList<ByteSpan> &spans)
{
    QList<QByteArray> comments;
    for (const ByteSpan &span : parseJsonc(text).comments) {
        const bool inside =
            std::any_of(spans.begin(), spans.end(), [&span](const ByteSpan &s) { return span.offset < s.end() && s.offset < span.end(); });
        if (!inside) {
            comments.append(text.mid(span.offset, span.length));
        }
    }
    return comments;
}

/** What is different between the texts lies in the splices, by comparing all bytes outside of them. */
bool onlySplicesDiffer(const QByteArray &before, const JsoncEdit &edit)
{
    qsizetype old = 0;
    qsizetype now = 0;
    for (const Splice &splice : edit.splices) {
        const qsizetype kept = splice.replaced.offset - old;
        if (kept < 0 || splice.replaced.end() > before.size() || before.mid(old, kept) != edit.text.mid(now, kept) ||
            edit.text.mid(now + kept, splice.bytes.size()) != splice.bytes) {
            return false;
        }
        old = splice.replaced.end();
        now += kept + splice.bytes.size();
    }
    return before.mid(old) == edit.text.mid(now);
}

/** A container of a document, and the way to it. */
struct Target {
    JsoncPath path;
    const JsoncValue *value = nullptr;
};

void collect(const JsoncValue &value, const JsoncPath &path, QList<Target> &targets)
{
    if (value.kind == JsoncValue::Kind::Array || value.kind == JsoncValue::Kind::Object) {
        targets.append({path, &value});
    }
    for (qsizetype i = 0; i < std::ssize(value.items); ++i) {
        collect(value.items.at(static_cast<std::size_t>(i)), path + JsoncPath{i}, targets);
    }
    for (const JsoncMember &member : value.members) {
        collect(member.value, path + JsoncPath{member.key}, targets);
    }
}

qsizetype sizeOf(const JsoncValue &container)
{
    return container.kind == JsoncValue::Kind::Array ? std::ssize(container.items) : std::ssize(container.members);
}

QString freshKey(const QJsonObject &object)
{
    QString key = u"new"_s;
    while (object.contains(key)) {
        key += u'w';
    }
    return key;
}

/** One random document with a container in it to be edited. */
class Round
{
public:
    explicit Round(quint32 seed) : generator(seed), seedText("seed " + QByteArray::number(seed)), original(generator.document())
    {
        document = parseJsonc(original.text);
        if (document.root) {
            QList<Target> targets;
            collect(*document.root, {}, targets);
            target = targets.at(generator.below(static_cast<int>(targets.size())));
            model = modelOf(*target.value);
        }
    }

    [[nodiscard]] bool isSound() const { return document.errors.isEmpty() && document.root && modelOf(*document.root) == original.model; }
    [[nodiscard]] bool isList() const { return target.value->kind == JsoncValue::Kind::Array; }
    [[nodiscard]] qsizetype size() const { return sizeOf(*target.value); }

    /** Whether the edit did what was meant, to the model and to the bytes. */
    [[nodiscard]] bool gives(const Result<JsoncEdit> &edit, const QJsonValue &meant) const
    {
        if (!edit) {
            qWarning("%s", qPrintable(edit.error().toString()));
            return false;
        }
        const JsoncDocument after = parseJsonc(edit->text);
        return after.errors.isEmpty() && modelOf(*after.root) == withReplaced(original.model, target.path, meant) &&
               onlySplicesDiffer(original.text, *edit) && applied(original.text, edit->splices) == edit->text;
    }

    /** For the message of a failure. */
    [[nodiscard]] QByteArray described(const Result<JsoncEdit> &edit) const
    {
        return seedText + "\n--- before\n" + original.text + "\n--- after\n" + (edit ? edit->text : QByteArray("refused"));
    }

    JsoncGenerator generator;
    QByteArray seedText;
    GeneratedDocument original;
    JsoncDocument document;
    Target target;
    QJsonValue model;
};

/** Removes entry `index` of the round's container. */
Result<JsoncEdit> removeEntry(const Round &round, const QByteArray &text, qsizetype index)
{
    if (round.isList()) {
        return removeItem(text, round.target.path, index);
    }
    return removeMember(text, round.target.path, round.target.value->members.at(static_cast<std::size_t>(index)).key);
}

/** Empty brackets over lines become like any others, and a comma goes behind the comment that was behind it. */
bool changesMoreThanItMust(const Round &round, const JsoncEdit &edit)
{
    const ByteSpan &span = round.target.value->span;
    const QByteArray inside = round.original.text.mid(span.offset + 1, span.length - 2);
    const auto takesComma = [&](const Splice &splice) {
        return round.original.text.mid(splice.replaced.offset, splice.replaced.length).contains(',');
    };
    return (!inside.isEmpty() && inside.trimmed().isEmpty()) || std::any_of(edit.splices.begin(), edit.splices.end(), takesComma);
}

constexpr int kRounds = 400;

} // namespace

/** Random documents and edits, the same ones at each run; a failure names its seed. */
class JsoncEditPropertyTest : public QObject
{
    Q_OBJECT

    static void seeds()
    {
        QTest::addColumn<quint32>("first");
        for (quint32 row = 0; row < 10; ++row) {
            QTest::addRow("%u", row * kRounds) << row * kRounds;
        }
    }

    template <typename Check> static void eachRound(const Check &check)
    {
        QFETCH(quint32, first);
        for (quint32 seed = first; seed < first + kRounds && !QTest::currentTestFailed(); ++seed) {
            Round round(seed);
            QVERIFY2(round.isSound(), (round.seedText + '\n' + round.original.text).constData());
            check(round);
        }
    }

private Q_SLOTS:
    void removing_data() { seeds(); }
    void removing()
    {
        eachRound([](Round &round) {
            if (round.size() == 0) {
                return;
            }
            const auto index = round.generator.below(static_cast<int>(round.size()));
            const Result<JsoncEdit> edit = removeEntry(round, round.original.text, index);
            QJsonValue meant;
            if (round.isList()) {
                QJsonArray array = round.model.toArray();
                array.removeAt(index);
                meant = array;
            } else {
                QJsonObject object = round.model.toObject();
                object.remove(round.target.value->members.at(static_cast<std::size_t>(index)).key);
                meant = object;
            }
            QVERIFY2(round.gives(edit, meant), round.described(edit).constData());
            const ContainerLayout layout = ContainerLayout::of(round.original.text, round.document, *round.target.value);
            const EntryLayout &entry = layout.entries.at(static_cast<std::size_t>(index));
            const QList<ByteSpan> own{{entry.start, entry.end - entry.start}};
            QVERIFY2(commentsOf(edit->text) == commentsOutside(round.original.text, own), round.described(edit).constData());
            for (const Splice &splice : edit->splices) { // inside the container, and nothing but commas is ever written
                QVERIFY2(splice.replaced.offset > layout.span.offset && splice.replaced.end() < layout.span.end(),
                         round.described(edit).constData());
                QVERIFY2(splice.bytes.isEmpty() || splice.bytes == ",", round.described(edit).constData());
            }
        });
    }

    void addingAndRemovingAgain_data() { seeds(); }
    void addingAndRemovingAgain()
    {
        int exceptions = 0;
        eachRound([&exceptions](Round &round) {
            const QByteArray &text = round.original.text;
            const auto index = round.isList() ? round.generator.below(static_cast<int>(round.size()) + 1) : round.size();
            const QJsonValue added = round.generator.value(2);
            Result<JsoncEdit> edit;
            Result<JsoncEdit> back;
            QJsonValue meant;
            if (round.isList()) {
                QJsonArray array = round.model.toArray();
                array.insert(index, added);
                meant = array;
                edit = insertItem(text, round.target.path, index, valueOf(added));
            } else {
                QJsonObject object = round.model.toObject();
                const QString key = freshKey(object);
                object.insert(key, added);
                meant = object;
                edit = setMember(text, round.target.path, key, valueOf(added));
            }
            QVERIFY2(round.gives(edit, meant), round.described(edit).constData());
            QVERIFY2(commentsOf(edit->text) == commentsOf(text), round.described(edit).constData());
            for (const Splice &splice : edit->splices) { // nothing but blanks and a comma is ever taken away
                const QByteArray gone = text.mid(splice.replaced.offset, splice.replaced.length).trimmed();
                QVERIFY2(gone.isEmpty() || gone == ",", round.described(edit).constData());
            }
            back = round.isList() ? removeItem(edit->text, round.target.path, index)
                                  : removeMember(edit->text, round.target.path, freshKey(round.model.toObject()));
            QVERIFY2(back.has_value() && modelOf(*parseJsonc(back->text).root) == round.original.model, round.described(edit).constData());
            QVERIFY2(commentsOf(back->text) == commentsOf(text), round.described(edit).constData());
            if (back->text != text) {
                ++exceptions;
                QVERIFY2(changesMoreThanItMust(round, *edit), round.described(edit).constData());
            }
        });
        QVERIFY2(exceptions < kRounds / 10, QByteArray::number(exceptions).constData());
    }

    void replacing_data() { seeds(); }
    void replacing()
    {
        eachRound([](Round &round) {
            if (round.size() == 0) {
                return;
            }
            const auto index = round.generator.below(static_cast<int>(round.size()));
            JsoncPath path = round.target.path;
            const JsoncValue *old = nullptr;
            if (round.isList()) {
                path.append(qsizetype(index));
                old = &round.target.value->items.at(static_cast<std::size_t>(index));
            } else {
                const JsoncMember &member = round.target.value->members.at(static_cast<std::size_t>(index));
                path.append(member.key);
                old = &member.value;
            }
            const QJsonValue value = round.generator.value(2);
            const Result<JsoncEdit> edit = replaceValue(round.original.text, path, valueOf(value));
            const QJsonValue meant = withReplaced(round.model, {path.constLast()}, value);
            QVERIFY2(round.gives(edit, meant), round.described(edit).constData());
            QVERIFY2(commentsOf(edit->text) == commentsOutside(round.original.text, {old->span}), round.described(edit).constData());
            for (const Splice &splice : edit->splices) {
                QVERIFY2(splice.replaced.offset >= old->span.offset && splice.replaced.end() <= old->span.end(),
                         round.described(edit).constData());
            }
            const Result<JsoncEdit> back = replaceValue(edit->text, path, *old);
            QVERIFY2(back.has_value() && modelOf(*parseJsonc(back->text).root) == round.original.model, round.described(edit).constData());
        });
    }

    void moving_data() { seeds(); }
    void moving()
    {
        eachRound([](Round &round) {
            if (!round.isList() || round.size() < 2) {
                return;
            }
            const auto from = round.generator.below(static_cast<int>(round.size()));
            const auto to = round.generator.below(static_cast<int>(round.size()));
            const Result<JsoncEdit> edit = moveItem(round.original.text, round.target.path, from, to);
            QJsonArray meant = round.model.toArray();
            meant.insert(to, meant.takeAt(from));
            QVERIFY2(round.gives(edit, meant), round.described(edit).constData());
            QList<QByteArray> before = commentsOf(round.original.text);
            QList<QByteArray> after = commentsOf(edit->text);
            std::sort(before.begin(), before.end());
            std::sort(after.begin(), after.end());
            QVERIFY2(before == after, round.described(edit).constData());
            const EntryLayout entry =
                ContainerLayout::of(round.original.text, round.document, *round.target.value).entries.at(static_cast<std::size_t>(from));
            const QByteArray own = round.original.text.mid(entry.start, entry.end - entry.start);
            QList<QByteArray> others = commentsOf(edit->text);
            others.removeIf([&own](const QByteArray &comment) { return own.contains(comment); });
            QVERIFY2(others == commentsOutside(round.original.text, {{entry.start, entry.end - entry.start}}),
                     round.described(edit).constData());
            const Result<JsoncEdit> back = moveItem(edit->text, round.target.path, to, from);
            QVERIFY2(back.has_value() && modelOf(*parseJsonc(back->text).root) == round.original.model, round.described(edit).constData());
        });
    }

    void editingOnAndOn()
    {
        for (quint32 seed = 50000; seed < 50040; ++seed) {
            QByteArray text = "[]";
            JsoncGenerator generator(seed);
            QJsonArray model;
            for (int step = 0; step < 40; ++step) {
                const auto size = static_cast<int>(model.size());
                const int kind = size == 0 ? 0 : generator.below(4);
                const int at = size == 0 ? 0 : generator.below(size);
                Result<JsoncEdit> edit;
                if (kind < 2) {
                    const QJsonValue value = generator.value(1);
                    edit = insertItem(text, {}, at, valueOf(value));
                    model.insert(at, value);
                } else if (kind == 2) {
                    edit = removeItem(text, {}, at);
                    model.removeAt(at);
                } else {
                    const int to = generator.below(size);
                    edit = moveItem(text, {}, at, to);
                    model.insert(to, model.takeAt(at));
                }
                QVERIFY2(edit.has_value(), ("seed " + QByteArray::number(seed) + '\n' + text).constData());
                text = edit->text;
                QVERIFY2(modelOf(*parseJsonc(text).root) == model, ("seed " + QByteArray::number(seed) + '\n' + text).constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(JsoncEditPropertyTest)
#include "jsonc_edit_property_test.moc"

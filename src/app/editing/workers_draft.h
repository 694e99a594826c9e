#pragma once

#include "app/editing/draft_entry.h"
#include "config/workers_edit.h"

#include <QObject>

namespace oco::app
{

/**
 * The text of a workers.json while somebody edits it, in memory: fields by entry, steps that can be undone, and what
 * validate says about it. Nothing is written. Entries are counted from 0. Main thread only.
 */
class WorkersDraft : public QObject
{
    Q_OBJECT

public:
    explicit WorkersDraft(config::WorkersFileContext context, QObject *parent = nullptr);

    /** Begins anew; nothing can be undone. path: for messages. */
    void open(const QString &path, const QByteArray &text);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &openedText() const { return m_openedText; }
    [[nodiscard]] const QByteArray &text() const { return m_states.at(m_at).text; }
    [[nodiscard]] bool isChanged() const { return text() != m_openedText; }

    [[nodiscard]] const QList<DraftEntry> &entries() const { return m_content.entries; }
    /** Why the text cannot be edited: InvalidInput (a mistake, by line and column, or no list), TooLarge. */
    [[nodiscard]] const std::optional<base::Error> &obstacle() const { return m_content.obstacle; }

    /** Those of the last check, none where it knew another number of entries; checked() says when they are of text(). */
    [[nodiscard]] QList<config::Diagnostic> problems(qsizetype entry) const;
    [[nodiscard]] const QList<config::Diagnostic> &problemsOfFile() const { return m_findings.aboutFile; }
    [[nodiscard]] bool isChecked() const { return m_findings.text == text() && m_everChecked; }
    [[nodiscard]] bool hasErrors() const { return m_findings.hasErrors; }

    // Each is a step. Errors are those of workers_edit.h.

    /** The place of the new entry. An empty URL is filled in where all others have the same. */
    [[nodiscard]] base::Result<qsizetype> add(config::WorkerFields fields);
    /** Several in a row on the same field are one step. */
    [[nodiscard]] base::Result<void> setField(qsizetype entry, DraftField field, const QString &value);
    [[nodiscard]] base::Result<void> remove(qsizetype entry);
    [[nodiscard]] base::Result<void> move(qsizetype from, qsizetype to);
    /** Behind the entry: directory, URL and recovery; it needs a token of its own. */
    [[nodiscard]] base::Result<qsizetype> duplicate(qsizetype entry);
    /** Gives up every change since it was opened or saved. */
    void revert();
    /** Whatever stands there. */
    void replaceText(const QByteArray &text, const QString &title);

    /** What undo() would take back; empty: nothing. */
    [[nodiscard]] QString undoTitle() const;
    [[nodiscard]] QString redoTitle() const;
    void undo();
    void redo();
    /** What follows is a step of its own. */
    void endStep();

    /** Tokens that stand in the text itself. */
    [[nodiscard]] QList<config::WorkerToken> plainTokens() const;
    /** Those of them that were not in the opened text: they belong into the keychain. */
    [[nodiscard]] QList<config::WorkerToken> newTokens() const;
    /** The text with references to the keychain in their place. */
    [[nodiscard]] QByteArray textReferringTo(const QList<config::WorkerToken> &tokens) const;
    /** References to the keychain that the opened text has and this one has no more. */
    [[nodiscard]] QList<config::TokenReference> abandonedTokens() const;

    /**
     * The file holds `saved` now, which was made from `source`. Where the text is still `source`, it becomes `saved`, as
     * a step; what was edited meanwhile stays as it is.
     */
    void markSaved(const QByteArray &saved, const QByteArray &source);
    /** Another program has written this; what was edited stays. */
    void rebase(const QByteArray &text);

Q_SIGNALS:
    /** The text is another one; focus: the entry that it is about, or -1. */
    void changed(qsizetype focus);
    /** problems() are those of text(). */
    void checked();

private:
    struct State {
        QByteArray text;
        QString title; // of the step that led here
        QString key;   // of steps that become one; empty: none do
        qsizetype focusBefore = -1;
        qsizetype focus = -1;
    };

    void push(State state);
    void show(qsizetype focus);
    void check();
    [[nodiscard]] QString commonUrl() const;

    config::WorkersFileContext m_context;
    QString m_path;
    QByteArray m_openedText;
    QList<State> m_states; // never empty
    qsizetype m_at = 0;
    DraftContent m_content;
    DraftFindings m_findings;
    bool m_everChecked = false;
    bool m_checking = false;
};

} // namespace oco::app

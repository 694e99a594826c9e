#pragma once

#include "config/worker_token.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <cstdint>

namespace oco::app
{

// What a console shows. Times: ms since the epoch; 0: never.

enum class ConsoleConnection : std::uint8_t { Off, Connecting, Connected, Lost };

struct ConsoleWorker {
    enum class Approval : std::uint8_t { Pending, Approved, Revoked };

    QString id;
    QString machineId;
    QString name; // may be empty
    QString directory;
    QString username;
    Approval approval = Approval::Pending;
    bool online = false;
    qint64 lastSeen = 0;

    /** The name, or else the id. */
    [[nodiscard]] const QString &label() const { return name.isEmpty() ? id : name; }
    /** Its program has registered and waits for a person. */
    [[nodiscard]] bool wantsApproval() const { return approval == Approval::Pending && !directory.isEmpty(); }

    bool operator==(const ConsoleWorker &) const = default;
};

struct ConsoleModel {
    QString id; // provider/model
    QString name;
    QString provider;

    bool operator==(const ConsoleModel &) const = default;
};

struct ConsoleSession {
    QString id;
    QString name; // empty: nothing was asked yet
    QString model;
    bool active = false;
    bool running = false; // an answer in it is not completed, as far as that is known
    qint64 createdAt = 0;
    qint64 lastActivity = 0;

    bool operator==(const ConsoleSession &) const = default;
};

/** A tool that was used for an answer. */
struct ConsoleTool {
    QString id; // opencode's part
    QString tool;
    QString state; // pending, running, completed, error
    QString title;

    bool operator==(const ConsoleTool &) const = default;
};

struct ConsoleMessage {
    enum class Role : std::uint8_t { User, Assistant, System };

    QString id;
    QString sessionId;
    Role role = Role::User;
    QString content; // of an answer: once it is completed
    QString reasoning;
    QList<ConsoleTool> tools;
    QString problem; // of an answer: why it failed; the content may end with the same words
    QString model;
    qint64 timestamp = 0;
    bool completed = false;

    bool operator==(const ConsoleMessage &) const = default;
};

/** A worker that was just made: its token is shown once. */
struct NewConsoleWorker {
    QUrl deployment;
    QString workerId;
    config::WorkerToken token;
};

} // namespace oco::app

Q_DECLARE_METATYPE(oco::app::ConsoleConnection)

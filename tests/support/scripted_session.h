#pragma once

#include "support/scripted_opencode.h"
#include "support/scripted_player.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace oco::test_support
{

struct StoredMessage {
    QJsonObject info;
    QList<QJsonObject> parts;
};

/** A session as the scripted opencode keeps it. */
struct ScriptedOpencode::Session {
    QString id;
    QString title;
    QString directory;
    qint64 created = 0;
    QJsonObject status; // empty: idle
    QList<StoredMessage> messages;
    QList<QJsonObject> queue; // bodies of prompts that wait
    std::unique_ptr<TurnPlayer> player;

    [[nodiscard]] QJsonObject json() const;
    /** The newest ones, or all of them (-1), oldest first. */
    [[nodiscard]] QJsonArray messagesJson(qsizetype newest = -1) const;
    void storeMessage(const QJsonObject &info);
    void storePart(const QJsonObject &part);
};

} // namespace oco::test_support

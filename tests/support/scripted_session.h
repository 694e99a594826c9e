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
    [[nodiscard]] QJsonArray messagesJson() const;
    void storeMessage(const QJsonObject &info);
    void storePart(const QJsonObject &part);
};

} // namespace oco::test_support

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

namespace oco::app
{

/** What a command says at its end: a sentence for people, or one JSON object for programs. */
class Outcome
{
public:
    explicit Outcome(bool json) : m_json(json) {}

    /** Prints it and gives exit status 0. */
    [[nodiscard]] int done(const QString &sentence, const QJsonObject &details = {}) const;
    /** Prints it and gives that exit status. */
    [[nodiscard]] int failed(const base::Error &error, int exitStatus) const;
    /** On the way, for people only. */
    void note(const QString &sentence) const;

private:
    bool m_json;
};

} // namespace oco::app

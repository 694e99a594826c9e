#pragma once

#include "credentials/keychain_message.h"

#include <QObject>

namespace oco::credentials
{

/** One request by QtKeychain, in the helper process: a look beforehand, the job, reading back after a write. */
class KeychainJob : public QObject
{
    Q_OBJECT

public:
    explicit KeychainJob(KeychainRequest request, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void answered(const oco::credentials::KeychainAnswer &answer);

private:
    void read();
    void write();
    void readBack();
    void remove();
    void fail(int error, const QString &text);
    void answer(std::optional<KeychainProblem> problem, const QString &cause = {}, const QString &value = {});

    KeychainRequest m_request;
    QString m_backend;
};

} // namespace oco::credentials

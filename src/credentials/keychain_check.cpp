#include "credentials/keychain_check.h"

#include "base/when_done.h"
#include "credentials/credential_store.h"

#include <QObject>
#include <QPromise>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

namespace
{

/** The steps one after the other; deletes itself after the last. */
class KeychainCheck : public QObject
{
public:
    KeychainCheck(CredentialStore &store, QObject *context) : QObject(context), m_store(store) { m_promise.start(); }

    base::Future<void> run()
    {
        base::whenDone(m_store.write(m_key, m_value), this, [this](const base::Result<void> &written) {
            if (written) {
                read();
            } else {
                finish(failed(u"writing a test entry"_s, written.error()));
            }
        });
        return m_promise.future();
    }

private:
    void read()
    {
        base::whenDone(m_store.read(m_key), this, [this](const base::Result<QString> &value) {
            base::Result<void> result;
            if (!value) {
                result = failed(u"reading its test entry"_s, value.error());
            } else if (*value != m_value) {
                result = failed(u"comparing its test entry"_s, {base::ErrorCode::Io,
                                                                u"What was read differs from what was written."_s,
                                                                u"Check the keychain with its own application."_s,
                                                                {}});
            }
            remove(result);
        });
    }

    void remove(const base::Result<void> &soFar)
    {
        base::whenDone(m_store.remove(m_key), this, [this, soFar](const base::Result<void> &removed) {
            if (soFar && !removed) {
                finish(failed(u"deleting its test entry"_s, removed.error()));
            } else {
                finish(soFar);
            }
        });
    }

    static base::Result<void> failed(const QString &step, base::Error error)
    {
        error.message = u"The keychain check failed at %1. %2"_s.arg(step, error.message);
        return base::fail(std::move(error));
    }

    void finish(base::Result<void> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    CredentialStore &m_store;
    QPromise<base::Result<void>> m_promise;
    const QString m_key = u"check:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString m_value = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

} // namespace

base::Future<void> checkKeychain(CredentialStore &store, QObject *context)
{
    auto *check = new KeychainCheck(store, context);
    return check->run();
}

} // namespace oco::credentials

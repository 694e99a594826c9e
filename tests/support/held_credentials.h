#pragma once

#include "support/memory_credentials.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace oco::test_support
{

/** A keychain that lets every write wait, as one that asks for its password does. */
class HeldCredentials : public MemoryCredentials
{
public:
    [[nodiscard]] base::Future<void> write(const QString &key, const QString &value) override
    {
        auto promise = std::make_shared<QPromise<base::Result<void>>>();
        promise->start();
        m_waiting.push_back([this, promise, key, value] {
            promise->addResult(MemoryCredentials::write(key, value).result());
            promise->finish();
        });
        return promise->future();
    }

    [[nodiscard]] bool holds() const { return !m_waiting.empty(); }
    /** Those that wait come to their end: as `error` says, else well. */
    void release()
    {
        for (const std::function<void()> &finish : std::exchange(m_waiting, {})) {
            finish();
        }
    }

private:
    std::vector<std::function<void()>> m_waiting;
};

} // namespace oco::test_support

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace oco::net
{

/**
 * A request body that can be read once: sequential, so that a second reading is refused. Given to
 * QNetworkAccessManager with DoNotBufferUploadDataAttribute it turns a silent repetition into ContentReSendError.
 */
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override;
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    /** Always refused. */
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace oco::net

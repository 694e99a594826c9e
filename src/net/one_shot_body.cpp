#include "net/one_shot_body.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace oco::net
{

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::isSequential() const
{
    return true;
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

bool OneShotBody::reset()
{
    return false;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd()) {
        return -1;
    }
    const auto count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace oco::net

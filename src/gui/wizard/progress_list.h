#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <cstdint>

class QLabel;

namespace oco::gui
{

/** What is done, what is being done and what is still to come, a line each. */
class ProgressList : public QWidget
{
    Q_OBJECT

public:
    enum class Mark : std::uint8_t { Open, Current, Waiting, Done, Failed };

    struct Line {
        Mark mark = Mark::Open;
        QString text;

        bool operator==(const Line &) const = default;
    };

    explicit ProgressList(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLine(qsizetype index);

    QList<Line> m_lines;
    QList<QLabel *> m_icons;
    QList<QLabel *> m_texts;
};

} // namespace oco::gui

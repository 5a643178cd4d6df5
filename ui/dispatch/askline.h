// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class TextLabel;

/// Asks for one line in the page, such as why: what is typed stays until it is done or left.
class AskLine : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until there is something to ask.
    explicit AskLine(QWidget *parent = nullptr);

    /// Asks; `answer` gets what was typed when the button, or Enter, says so.
    void ask(const QString &question, const QString &button, std::function<void(const QString &)> answer);
    /// It was done: what was typed goes.
    void finish();
    QLineEdit *line() const { return m_line; }
    QPushButton *button() const { return m_do; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();

    TextLabel *m_question;
    QLineEdit *m_line;
    QPushButton *m_do;
    QPushButton *m_leave;
    std::function<void(const QString &)> m_answer;
};

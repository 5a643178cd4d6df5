// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class TextLabel;

/// What a view shows when it has nothing: an icon, one sentence, at most one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// An empty action text leaves the button out.
    EmptyState(const QString &icon, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// A quieter second line, such as what comes next.
    void setHint(const QString &hint);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

private:
    TextLabel *m_sentence;
    TextLabel *m_hint;
    QPushButton *m_button;
};

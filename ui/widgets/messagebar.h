// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class TextLabel;

/// A message in the page it concerns: it stays until it is closed or answered, and a screen reader is told.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };
    Q_ENUM(Kind)

    /// Hidden until there is something to say.
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the text; with an action text also a button, which emits actionTriggered().
    /// Air around the bar in steps of the grid, there only while it speaks.
    void setInset(double sides, double above, double below);
    void say(Kind kind, const QString &text, const QString &action = {});
    QString text() const;
    Kind kind() const { return m_kind; }
    /// Hides the bar.
    void clear();

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();

    Kind m_kind = Kind::Info;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

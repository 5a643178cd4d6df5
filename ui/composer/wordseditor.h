// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QPlainTextEdit>
#include <QWidget>

/// An editor that says, above and around the text, who will read it: the customer, or the team alone.
class WordsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WordsEditor(Audience audience, QWidget *parent = nullptr);

    QString text() const { return m_edit->toPlainText(); }
    void setText(const QString &text);
    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }
    /// Puts the selection, or the cursor, into a fenced block: there a log keeps its form and gets its colours.
    void fence();
    QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();

    Audience m_audience;
    QPlainTextEdit *m_edit;
    class QToolButton *m_fence;
    bool m_dressing = false;
};

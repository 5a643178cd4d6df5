// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;
class TextLabel;

/// What was just done, above the page's lower edge: with a way back, and what could not be done. It goes by itself, unless somebody looks.
class Toast : public QWidget
{
    Q_OBJECT
public:
    /// Lies upon `window`, hidden until there is something to say.
    explicit Toast(QWidget *window);
    ~Toast() override;

    /// `details`: one line for each that could not be done; none: nothing failed.
    void say(const QString &text, bool canUndo, const QStringList &details = {});
    QString text() const;
    void dismiss();
    /// How long it stays when nobody looks.
    static constexpr std::chrono::seconds stays{10};

Q_SIGNALS:
    void undoRequested();

protected:
    /// Esc is the message's own while it has the keyboard: it closes the message, not the page.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    bool isLookedAt() const;
    void countDown();
    void showDetails(bool shown);

    TextLabel *m_text;
    TextLabel *m_details;
    QPushButton *m_undo;
    QPushButton *m_more;
    QToolButton *m_close;
    QPointer<QWidget> m_before; ///< had the keyboard before
    QTimer m_leaves{this};
};

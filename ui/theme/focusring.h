// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

/// Shows where the keyboard is, in all windows: scrolls to the control that it comes to, and puts a ring around a list, table or scrolled
/// page that has no frame of its own to show it with. Who came with the mouse knows where they are.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Ring;
    void showOn(class QAbstractScrollArea *area);
    void hide();

    QPointer<Ring> m_ring;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowpainting.h"

#include <QAbstractButton>

/// A small fact about something: icon and word in a tone. The word is also what a screen reader says.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const BadgeContent &content = {}, QWidget *parent = nullptr);
    explicit Badge(Urgency urgency, QWidget *parent = nullptr) : Badge(rows::urgencyBadge(urgency), parent) {}

    const BadgeContent &content() const { return m_content; }
    void setContent(const BadgeContent &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeContent m_content;
};

/// A filter or recipient that can be pressed, and taken away with its cross or the Delete key.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const BadgeContent &content, bool removable = false, QWidget *parent = nullptr);

    void setContent(const BadgeContent &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    BadgeContent m_content;
    bool m_removable;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

/// One place of the sidebar: icon, name, and how many things wait there.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const QString &icon, const QString &text, int level = 0, QWidget *parent = nullptr);

    /// How many things wait there; zero or less shows nothing. A pressing tone is shown as a badge. What was counted up to `most` only is "99+".
    void setCount(int count, Tone tone = Tone::Muted, int most = 0);
    int count() const { return m_count; }
    /// Only the icon, with the name as tool tip.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_icon;
    int m_level;
    QString countText() const;
    int m_count = 0;
    int m_most = 0;
    Tone m_tone = Tone::Muted;
    bool m_compact = false;
};

/// The places of the program, one under the other; exactly one is current, arrows move, Tab passes by.
class NavigationList : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationList(const QString &name, QWidget *parent = nullptr);

    /// Adds a place; its id becomes its objectName. Level 1 is indented below a level 0.
    NavigationButton *add(const QString &id, const QString &icon, const QString &text, int level = 0);
    /// Adds a place behind another one.
    NavigationButton *insert(const QString &after, const QString &id, const QString &icon, const QString &text, int level = 0);
    /// Takes a place away.
    void remove(const QString &id);
    /// A heading between places.
    void addHeading(const QString &text);
    /// Room between groups.
    void addGap();
    QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &id);
    NavigationButton *find(const QString &id) const;
    void setCompact(bool compact);

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QList<QWidget *> m_headings;
};

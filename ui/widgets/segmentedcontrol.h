// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

/// A few choices of which one holds, side by side; arrows move within, Tab passes by.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    /// The name is what a screen reader says for the whole.
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    /// Adds a choice; its id must be new and becomes its objectName.
    void add(const QString &id, const QString &text, const QString &icon = {});
    QString current() const;
    /// Chooses without a signal; empty: none, until the person does.
    void setCurrent(const QString &id);
    void setChoiceEnabled(const QString &id, bool enabled);

Q_SIGNALS:
    /// The person chose another one.
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *find(const QString &id) const;

    QButtonGroup *m_group;
    QHBoxLayout *m_line;
};

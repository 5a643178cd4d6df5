// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class RowList;
class SectionHeader;
class TextLabel;
class QVBoxLayout;

/// The right third of the intake card: who it may be, what is open, what is perhaps the same, and what happens in the same street; enough of
/// each to decide without opening it.
class MatchesPane : public Pane
{
    Q_OBJECT
public:
    explicit MatchesPane(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const CallMatches &matches);
    void say(const Error &error);
    /// Something that is to be read before all else.
    void setAbove(QWidget *above);
    /// The open incident that the call would be added to: the one that the keyboard is on, else the likest, else the only one.
    const QueueRow *chosen() const;
    RowList *open() const { return m_open.list; }

Q_SIGNALS:
    /// The person chose an open incident: the call belongs to it.
    void addRequested();
    void openRequested(IncidentId incident);
    /// It is this customer.
    void customerChosen(const QString &name);

private:
    struct Section
    {
        SectionHeader *head = nullptr;
        RowList *list = nullptr;
    };
    Section section(QVBoxLayout *column, const char *id, const QString &icon, const QString &title);
    void showWho();
    void showOpen();
    void showOthers();
    QString about(const QueueRow &row) const;

    Viewpoint m_viewpoint;
    QVBoxLayout *m_column = nullptr;
    CallMatches m_matches;
    std::optional<IncidentId> m_chosen; ///< the open one that the keyboard was put on
    std::vector<QueueRow> m_rows; ///< the open ones as they are shown: the likest first
    TextLabel *m_summary;
    TextLabel *m_warning;
    Section m_who, m_open, m_unit, m_street, m_faults;
    std::vector<QString> m_names;
};

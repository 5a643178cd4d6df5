// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/merging.h"
#include "ui/viewpoint.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class RowList;
class TextLabel;

/// Chooses another incident: those of the same customer at first, then what number or words find.
class IncidentPicker : public QWidget
{
    Q_OBJECT
public:
    IncidentPicker(Merging &merging, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// For which incident another is chosen; reads what is offered at once.
    void setIncident(IncidentId incident);
    /// Marks this one as soon as it is offered; with its number it is looked for.
    void prefer(IncidentId incident, const QString &number = {});
    std::optional<Neighbour> chosen() const;
    RowList *list() const { return m_list; }
    QLineEdit *words() const { return m_words; }

Q_SIGNALS:
    /// What is offered was read.
    void loaded();
    void changed();
    /// The person is sure of the one that is chosen.
    void confirmed();
    void failed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void show(const std::vector<Neighbour> &found);

    Merging &m_merging;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    IncidentId m_preferred;
    std::vector<Neighbour> m_found;
    QLineEdit *m_words;
    RowList *m_list;
    TextLabel *m_none;
    QTimer m_pause; ///< nobody searches between two letters of a word
    bool m_isStale = false; ///< the words are others than what is offered was found for
    int m_asked = 0;
};

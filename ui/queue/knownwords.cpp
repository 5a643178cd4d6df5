// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/knownwords.h"

#include "core/async.h"
#include "ui/queue/filterfield.h"

using namespace std::chrono_literals;

namespace {

template<typename Person>
QStringList namesOf(const Result<std::vector<Person>> &people)
{
    QStringList names;
    for (const Person &one : people.value_or(std::vector<Person>())) // without them the field offers the language's own words
        names << one.name;
    return names;
}

}

KnownWords::KnownWords(Queue &queue, People &people, FilterField &field) : QObject(&field), m_queue(queue), m_people(people), m_field(field)
{
    connect(&field, &FilterField::entered, this, &KnownWords::learn);
}

void KnownWords::learn()
{
    if (m_learned.isValid() && !m_learned.hasExpired(std::chrono::milliseconds(1min).count()))
        return;
    m_learned.start();
    whenDone(m_people.technicians(), this, [this](const Result<std::vector<Technician>> &all) { m_field.setKnown(FilterKey::Owner, namesOf(all)); });
    whenDone(m_people.customers(), this, [this](const Result<std::vector<Customer>> &all) { m_field.setKnown(FilterKey::Customer, namesOf(all)); });
    whenDone(m_queue.communiqueTitles(m_field.language()), this, [this](const Result<QStringList> &all) { m_field.setKnown(FilterKey::Communique, all.value_or(QStringList())); });
    whenDone(m_queue.tags(), this, [this](const Result<QStringList> &all) { m_field.setKnown(FilterKey::Tag, all.value_or(QStringList())); });
}
